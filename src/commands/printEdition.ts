// Prints the stories and lessons of dist/ as the PDFs of an edition.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type FinishedPdf, finishPdf } from '../exports/print/finishPdf.ts';
import { toPrintDocument } from '../exports/print/printDocument.ts';
import { editionPath } from '../exports/edition/editionRecord.ts';
import { printedPath } from '../exports/print/printedPath.ts';
import { formatPrintFaces } from '../exports/webFonts.ts';
import { type Printer, openPrinter } from './openPrinter.ts';
import type { Paper, Printable } from './papers.ts';

export interface PrintOrder {
  /** The ISO day of the edition. */
  date: string;
  /** Stories and lessons by the last parts of their addresses; all where none is named. */
  named: readonly string[];
  /** Into which the paths of the site are written. */
  folder: string;
}

/** What all documents of an edition are printed with. */
interface Press extends Pick<Printer, 'print'> {
  css: string;
}

/** Bytes: a reader on a telephone pays for each. */
const LIMIT = 1.5e6;

/** A document that grew too big. */
export class Misprint extends Error {}

/** The faces and the style sheet of all editions on paper. */
async function readStyles(): Promise<string> {
  const faces = await formatPrintFaces((path) => new Uint8Array(readFileSync(join('node_modules', path))));
  return faces + readFileSync('src/styles/printEdition.css', 'utf8');
}

/** The page of dist/ as the document to be printed. */
function readDocument(paper: Paper, { words, url, param = '' }: Printable, date: string, css: string): string {
  return toPrintDocument(readFileSync(join('dist', param, paper.path, 'index.html'), 'utf8'), {
    words,
    title: paper.title,
    day: words.period(date),
    page: url(paper.path),
    edition: url(editionPath(date)),
    css,
  });
}

/** Throws a Misprint for a document over the limit. */
async function printPaper(paper: Paper, edition: Printable, date: string, { css, print }: Press): Promise<FinishedPdf> {
  const { words } = edition;
  const finished = await finishPdf(await print(readDocument(paper, edition, date, css)), {
    title: paper.title,
    subject: paper.description,
    author: words.say('site.name'),
    keywords: words.say('print.keywords'),
    locale: words.locale,
    date,
  });
  const { length } = finished.bytes;
  if (length <= LIMIT) return finished;
  throw new Misprint(`${paper.path} on paper has ${length} bytes\n  at most ${LIMIT}: shorten its tables or notes`);
}

/**
 * Prints dist/ as it stands; what was printed before is left as it is. Gives the paths of the new files; `log` is told of each document.
 * Throws a Misprint for a document over the limit.
 */
export async function printEdition(
  { date, named, folder }: PrintOrder,
  editions: readonly Printable[],
  log: (line: string) => void,
): Promise<string[]> {
  const printed: string[] = [];
  const printer = await openPrinter();
  try {
    const press = { css: await readStyles(), print: printer.print };
    const jobs = editions.flatMap((edition) => edition.papers.map((paper) => ({ edition, paper })));
    for (const { edition, paper } of jobs.filter(({ paper: { id } }) => named.length === 0 || named.includes(id))) {
      const path = join(edition.param ?? '', printedPath(date, paper.kind, paper.id));
      const file = join(folder, path);
      if (existsSync(file)) {
        log(`${path}: stands as it was printed`);
        continue;
      }
      const { bytes, pages } = await printPaper(paper, edition, date, press);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, bytes);
      printed.push(file);
      log(`${path}: pages: ${pages}, kB: ${Math.ceil(bytes.length / 1000)}`);
    }
  } finally {
    await printer.close();
  }
  return printed;
}
