// The stories and lessons on paper: which of them the newest printed edition has.
import type { EditionHistory } from '../exports/edition/editionHistory.ts';
import { type PrintedKind, printedPath } from '../exports/print/printedPath.ts';
import { pathPrefix } from '../language/locales.ts';
import { formatSize } from './chartFileList.ts';
import type { Desk } from './desk.ts';

export interface PdfEdition {
  /** From the root of the site, without language. */
  path: string;
  /** In words. */
  size: string;
}

/** Undefined where the newest edition has no such file, or nothing was ever printed. */
export type PdfOf = (kind: PrintedKind, id: string) => PdfEdition | undefined;

/** The printed files are the frozen ones among those of all editions. */
export function createPdfs({ files }: Pick<EditionHistory, 'files'>, { words }: Pick<Desk, 'words'>): PdfOf {
  const folder = `public/${pathPrefix(words.locale)}`;
  const printed = files.filter(({ path }) => path.startsWith(`${folder}editions/`) && path.endsWith('.pdf'));
  const newest = printed
    .map(({ date }) => date)
    .toSorted()
    .at(-1);
  return (kind, id) => {
    if (newest === undefined) return undefined;
    const path = printedPath(newest, kind, id);
    const file = printed.find((candidate) => candidate.path === `${folder}${path}`);
    return file && { path, size: formatSize(file.bytes, words) };
  };
}
