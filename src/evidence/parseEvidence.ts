// The door of the evidence room: the files of seeds/ in, a registry of checked rows out.
import { createRegistry } from './createRegistry.ts';
import { decodeText } from './decodeText.ts';
import { parseDescriptor } from './descriptor.ts';
import { Problems, type Problem } from './problem.ts';
import { checkReferences } from './references.ts';
import type { Registry } from './registry.ts';
import { checkRules } from './rules/checkRules.ts';
import { parseSheet } from './sheet.ts';
import { parseTables } from './tables.ts';

const DESCRIPTOR = 'seeds/datapackage.json';

/**
 * The registry of all evidence. Keys of `files` are paths from the root, such as `seeds/claims.csv`; the tables to read
 * and their rules are those of `seeds/datapackage.json`. Throws Problems with every problem of every file at once.
 */
export function parseEvidence(files: ReadonlyMap<string, Uint8Array>): Registry {
  const bytes = files.get(DESCRIPTOR);
  if (bytes === undefined) {
    const remedy = 'put it back: it describes every table of seeds/';
    throw new Problems([{ file: DESCRIPTOR, line: 0, what: 'file is missing', remedy }]);
  }
  const descriptor = parseDescriptor(decodeText(bytes, DESCRIPTOR), DESCRIPTOR);
  const problems: Problem[] = [];
  const sheets = new Map(
    descriptor.resources.map((resource) => {
      const file = `seeds/${resource.path}`;
      return [resource.name, parseSheet(resource, file, files.get(file), problems)];
    }),
  );
  checkReferences(descriptor, sheets, problems);
  const parsed = parseTables(sheets, problems);
  checkRules(descriptor, parsed, problems);
  if (problems.length > 0) throw new Problems(sortProblems(problems, [...sheets.values()].map(({ file }) => file)));
  return createRegistry(parsed.tables);
}

function sortProblems(problems: readonly Problem[], files: readonly string[]): Problem[] {
  return problems.toSorted((a, b) => files.indexOf(a.file) - files.indexOf(b.file) || a.line - b.line);
}
