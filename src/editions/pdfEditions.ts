// The stories and lessons on paper: which of them the newest printed edition has.
import { type PrintedKind, printedPath } from '../exports/print/printedPath.ts';
import { pathPrefix } from '../language/locales.ts';
import { formatSize } from './chartFileList.ts';
import type { Desk } from './desk.ts';

/** A PDF as it lies beside the pages of the site. */
export interface PrintedFile {
  /** From the root of the site: `editions/2026-11-26/saran.pdf`. */
  path: string;
  bytes: number;
}

export interface PdfEdition {
  /** From the root of the site, without language. */
  path: string;
  /** In words. */
  size: string;
}

/** Undefined where the newest edition has no such file, or nothing was ever printed. */
export type PdfOf = (kind: PrintedKind, id: string) => PdfEdition | undefined;

const DAY = /^editions\/(\d{4}-\d\d-\d\d)\//;

export function createPdfs(printed: readonly PrintedFile[], { words }: Pick<Desk, 'words'>): PdfOf {
  const prefix = pathPrefix(words.locale);
  const own = new Map(
    printed
      .filter(({ path }) => path.startsWith(`${prefix}editions/`))
      .map(({ path, bytes }) => [path.slice(prefix.length), bytes]),
  );
  const days = [...own.keys()].flatMap((path) => DAY.exec(path)?.[1] ?? []);
  const newest = days.toSorted().at(-1);
  return (kind, id) => {
    if (newest === undefined) return undefined;
    const path = printedPath(newest, kind, id);
    const bytes = own.get(path);
    return bytes === undefined ? undefined : { path, size: formatSize(bytes, words) };
  };
}
