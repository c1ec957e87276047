// Links of a built folder that lead nowhere.
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type BuiltPage, documentOf, pagesOf } from './pagesOf.ts';

const attributes = [
  ['a', 'href'],
  ['link', 'href'],
  ['img', 'src'],
  ['script', 'src'],
  ['iframe', 'src'],
  ['source', 'srcset'],
] as const;

/** Every address of a page that leads into the site, as written but without the site itself. */
export function internalLinks(page: BuiltPage, site: string): string[] {
  const document = documentOf(page);
  return attributes
    .flatMap(([element, attribute]) =>
      [...document.querySelectorAll(`${element}[${attribute}]`)].map((node) => node.getAttribute(attribute) ?? ''),
    )
    .map((address) => (address.startsWith(`${site}/`) ? address.slice(site.length) : address))
    .filter((address) => !/^[a-z][a-z+.-]*:/i.test(address));
}

/** Every internal address that leads to no file or no anchor, as `page: address`. */
export function brokenLinks(folder: string, base: string, site: string): string[] {
  const pages = pagesOf(folder);
  const ids = new Map(
    pages.map((page) => [page.path, new Set([...documentOf(page).querySelectorAll('[id]')].map((node) => node.id))]),
  );
  return pages.flatMap((page) =>
    internalLinks(page, site)
      .filter((address) => {
        const url = new URL(address, `http://x${base}${page.path.slice(1)}`);
        const path = decodeURIComponent(url.pathname);
        if (!path.startsWith(base)) return true;
        const target = `/${path.slice(base.length)}`;
        const file = join(folder, target);
        if (!existsSync(file)) return true;
        if (statSync(file).isDirectory() && (!target.endsWith('/') || !ids.has(target))) return true;
        return url.hash !== '' && !ids.get(target)?.has(decodeURIComponent(url.hash.slice(1)));
      })
      .map((address) => `${page.path}: ${address}`),
  );
}
