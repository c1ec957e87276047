// A table as a reader of CSV on the Web has it who knows nothing but the file and its metadata.
import { Readable } from 'node:stream';
import Parser from '@zazuko/rdf-parser-csvw';
import type { Quad } from 'n3';
import { ROOT, toStatements } from './linkedData.ts';

export interface TabularCell {
  text: string;
  /** The name of its type in XML Schema. */
  type: string;
}

/** The cells of every row by the names of their columns; an empty cell is no cell. */
export async function readTabular(csv: string, metadata: { url: string }): Promise<Record<string, TabularCell>[]> {
  const baseIRI = `${ROOT}${metadata.url}`;
  const reader = new Parser({ metadata: await toStatements(metadata), baseIRI });
  const rows = new Map<string, Record<string, TabularCell>>();
  // A stream, which its types do not say.
  const statements = reader.import(Readable.from([csv])) as unknown as AsyncIterable<Quad>;
  for await (const { subject, predicate, object } of statements) {
    if (!predicate.value.startsWith(`${baseIRI}#`) || object.termType !== 'Literal') continue;
    const row = rows.get(subject.value) ?? {};
    rows.set(subject.value, row);
    const type = object.datatype.value.replace(/^.*#/, '');
    row[decodeURIComponent(predicate.value.slice(baseIRI.length + 1))] = { text: object.value, type };
  }
  return [...rows.values()];
}
