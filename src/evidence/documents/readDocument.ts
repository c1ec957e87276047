// The formats that a copy of a source may have; each is read by a library made for it.
import { parse } from 'csv-parse/sync';
import markdown from 'markdown-it';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import readWorkbook from 'read-excel-file/node';
import { decodeText } from '../decodeText.ts';
import { Problems } from '../problem.ts';
import type { DocumentKind, DocumentText, Passage } from './documentText.ts';
import { readPage } from './readPage.ts';

interface Reader {
  kind: DocumentKind;
  read(bytes: Uint8Array, file: string): Promise<Passage[]> | Passage[];
}

const toRow = (cells: readonly (string | number)[], sheet?: string): Passage => ({
  text: cells.join(' | '),
  cells,
  ...(sheet === undefined ? {} : { sheet }),
});

function readLines(bytes: Uint8Array, file: string): Passage[] {
  const lines = decodeText(bytes, file).split(/\r?\n/);
  return lines.filter((line) => line.trim() !== '').map((text) => ({ text }));
}

function readRows(bytes: Uint8Array, file: string): Passage[] {
  const rows = parse(decodeText(bytes, file), { relax_column_count: true }) as string[][];
  return rows.map((cells) => toRow(cells));
}

async function readPdf(bytes: Uint8Array): Promise<Passage[]> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const document = await task.promise;
  const passages: Passage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    passages.push({ text: items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('') });
  }
  await task.destroy();
  return passages;
}

const isFilled = (cell: unknown): cell is string | number => typeof cell === 'string' || typeof cell === 'number';

async function readSheets(bytes: Uint8Array): Promise<Passage[]> {
  const sheets = await readWorkbook(Buffer.from(bytes));
  return sheets.flatMap(({ sheet, data }) => data.map((row) => toRow(row.filter(isFilled), sheet)));
}

const page: Reader = { kind: 'page', read: (bytes, file) => readPage(decodeText(bytes, file)) };
const READERS: Readonly<Record<string, Reader>> = {
  txt: { kind: 'text', read: readLines },
  md: { kind: 'page', read: (bytes, file) => readPage(markdown().render(decodeText(bytes, file))) },
  html: page,
  htm: page,
  csv: { kind: 'table', read: readRows },
  pdf: { kind: 'pdf', read: readPdf },
  xlsx: { kind: 'workbook', read: readSheets },
};

/** Throws Problems where the format is none of these, or the bytes are not what the name says. */
export async function readDocument(bytes: Uint8Array, file: string): Promise<DocumentText> {
  const extension = /\.([^./]+)$/.exec(file)?.[1]?.toLowerCase() ?? '';
  const reader = READERS[extension];
  if (reader === undefined) {
    const remedy = `save it as one of ${Object.keys(READERS).join(', ')}`;
    throw new Problems([{ file, line: 0, what: 'not a format that can be read', value: extension, remedy }]);
  }
  try {
    return { file, kind: reader.kind, passages: await reader.read(bytes, file) };
  } catch (error) {
    if (error instanceof Problems) throw error;
    const [what] = (error instanceof Error ? error.message : String(error)).split('\n');
    const remedy = `open it in a program for ${extension}, and save it anew or as txt`;
    throw new Problems([{ file, line: 0, what: `cannot be read as ${extension}`, value: what ?? '', remedy }]);
  }
}
