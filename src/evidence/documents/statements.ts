// Everything in seeds/ that names a place in a source, with the line on which it stands.
import { decodeText } from '../decodeText.ts';
import { parseDescriptor } from '../descriptor.ts';
import { RELEASE, STUDY } from '../founding.ts';
import { type Problem, Problems } from '../problem.ts';
import { parseSheet } from '../sheet.ts';

export interface Statement {
  file: string;
  line: number;
  id: string;
  source: string;
  locator: string;
  /** Empty where no quotation was noted. */
  fragment: string;
  /** Of a yearly value: the number as its row prints it. */
  printed: string | undefined;
}

const TABLES: Readonly<Record<string, { source?: string; isPrinted?: true }>> = {
  claims: {},
  findings: {},
  directives: { source: RELEASE },
  lessons: { source: STUDY },
  observations: { isPrinted: true },
};

/** In the order of the tables. `files` are those of seeds/, which must be without mistakes. */
export function listStatements(files: ReadonlyMap<string, Uint8Array>): Statement[] {
  const path = 'seeds/datapackage.json';
  const descriptor = parseDescriptor(decodeText(files.get(path) ?? new Uint8Array(), path), path);
  const problems: Problem[] = [];
  const statements = Object.entries(TABLES).flatMap(([name, { source, isPrinted }]) => {
    const resource = descriptor.resources.find((candidate) => candidate.name === name);
    if (resource === undefined) throw new Error(`no table "${name}" in ${path}`);
    const file = `seeds/${resource.path}`;
    const columns = resource.schema.fields.map((field) => field.name);
    const { rows } = parseSheet(resource, file, files.get(file), problems);
    return rows.map(({ line, cells }): Statement => {
      const cell = (column: string) => cells[columns.indexOf(column)] ?? '';
      return {
        file,
        line,
        id: cell('id'),
        source: source ?? cell('source'),
        locator: cell('locator'),
        fragment: cell('fragment'),
        printed: isPrinted === true ? cell('value') : undefined,
      };
    });
  });
  if (problems.length > 0) throw new Problems(problems);
  return statements;
}
