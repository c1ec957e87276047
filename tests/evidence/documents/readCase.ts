// A case of tests/fixtures/documents: what a row of the evidence says, and below an empty line the document that it is held against.
import type { DocumentText } from '../../../src/evidence/documents/documentText.ts';
import { readDocument } from '../../../src/evidence/documents/readDocument.ts';
import type { Statement } from '../../../src/evidence/documents/statements.ts';
import { toWorkbook } from '../../../src/exports/workbook.ts';

export interface DocumentCase {
  document: DocumentText;
  statement: Statement;
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Lines of `sheet | label | number …`. */
function writeWorkbook(text: string): Promise<Uint8Array> {
  const lines = text.split('\n').map((line) => line.split(' | '));
  const sheets = Map.groupBy(lines, ([sheet = '']) => sheet);
  const toCell = (cell: string) => (Number.isNaN(Number(cell)) ? cell : Number(cell));
  const written = [...sheets].map(([name, rows]) => ({
    name,
    header: ['label', 'year', 'year'],
    rows: rows.map(([, ...cells]) => cells.map(toCell)),
  }));
  return toWorkbook(written, '2026-11-26');
}

export async function readCase(text: string): Promise<DocumentCase> {
  const at = text.indexOf('\n\n');
  const head = new Map(
    [...text.slice(0, at).matchAll(/^(\w+): (.*)$/gm)].map(([, key = '', value = '']) => [key, value]),
  );
  const body = text.slice(at + 2);
  const file = head.get('file') ?? '';
  const bytes = file.endsWith('.xlsx') ? await writeWorkbook(body) : encode(body);
  const statement = {
    file: 'seeds/claims.csv',
    line: 7,
    id: 'tyres',
    source: file.replace(/\..*$/, ''),
    locator: head.get('locator') ?? '',
    fragment: head.get('fragment') ?? '',
    printed: head.get('value'),
  };
  return { statement, document: await readDocument(bytes, file) };
}
