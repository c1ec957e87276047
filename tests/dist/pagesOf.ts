// The built pages, as files and as documents.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { isSpoken } from '../../src/language/createWords.ts';
import { type Locale, defaultLocale, locales } from '../../src/language/locales.ts';

/** The built site that is checked; DIST names another folder, such as a copy that no other build swaps meanwhile. */
export const dist = process.env['DIST'] ?? 'dist';

export interface BuiltPage {
  /** From the root of the site: `/saran/`. */
  path: string;
  file: string;
  html: string;
}

/** Every file below a folder, as paths relative to it, sorted. */
export function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .toSorted();
}

const read = new Map<string, readonly BuiltPage[]>();

/** Every HTML page below a folder, read once: nothing writes to a built folder that is checked. */
export function pagesOf(folder = dist): readonly BuiltPage[] {
  const pages =
    read.get(folder) ??
    filesOf(folder)
      .filter((name) => name.endsWith('.html'))
      .map((name) => ({
        path: `/${name.replace(/index\.html$/, '')}`,
        file: join(folder, name),
        html: readFileSync(join(folder, name), 'utf8'),
      }));
  read.set(folder, pages);
  return pages;
}

/** The languages that are published. */
export const spoken = locales.filter(isSpoken);

/** The language of a page by the first part of its path; other parts of the site are in that of the original. */
export function languageOf(path: string): Locale {
  return spoken.find((locale) => path.startsWith(`/${locale}/`)) ?? defaultLocale;
}

/** Whether a page is made for frames: below `/embed/`, which is itself a page for readers, or pinned. */
export function isEmbed({ path }: Pick<BuiltPage, 'path'>): boolean {
  return /\/embed\/[^/]+\/$|\/pin\//.test(path);
}

/** The page at an address; throws where there is none. */
export function pageAt(path: string, folder = dist): BuiltPage {
  const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
  return { path, file, html: readFileSync(file, 'utf8') };
}

/** The document of a page, without running anything in it. */
export function documentOf({ html }: BuiltPage): Document {
  return parseHTML(html).document;
}

/** What of a page stands before its first heading, as a document: the head, the masthead and the trail. A fraction of the time of the whole. */
export function openingOf({ html }: BuiltPage): Document {
  const [opening = ''] = html.split('<h1', 1);
  return parseHTML(`${opening}</body></html>`).document;
}
