// Links of a built folder that lead nowhere.
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathPrefix } from '../../src/language/locales.ts';
import { documentOf, languageOf, pagesOf } from './pagesOf.ts';
import { isForReaders } from './survey.ts';

const attributes = [
  ['a', 'href'],
  ['link', 'href'],
  ['img', 'src'],
  ['script', 'src'],
  ['iframe', 'src'],
  ['source', 'srcset'],
] as const;

function linksOf(document: Document, site: string): string[] {
  return attributes
    .flatMap(([element, attribute]) =>
      [...document.querySelectorAll(`${element}[${attribute}]`)].map((node) => node.getAttribute(attribute) ?? ''),
    )
    .map((address) => (address.startsWith(`${site}/`) ? address.slice(site.length) : address))
    .filter((address) => !/^[a-z][a-z+.-]*:/i.test(address));
}

export interface Links {
  /** Every internal address that leads to no file or no anchor, as `page: address`. */
  broken: string[];
  /** The paths of the pages for readers that do not lead to the front door of their language. */
  homeless: string[];
}

export function checkLinks(folder: string, base: string, site: string): Links {
  const kinds = new Map<string, 'file' | 'folder' | 'nothing'>();
  const kindOf = (target: string) => {
    const file = join(folder, target);
    const kind =
      kinds.get(target) ?? (!existsSync(file) ? 'nothing' : statSync(file).isDirectory() ? 'folder' : 'file');
    kinds.set(target, kind);
    return kind;
  };
  const ids = new Map<string, ReadonlySet<string>>();
  const links = pagesOf(folder).map((page) => {
    const document = documentOf(page);
    ids.set(page.path, new Set([...document.querySelectorAll('[id]')].map((node) => node.id)));
    return { page, path: page.path, addresses: [...new Set(linksOf(document, site))] };
  });
  const broken = links.flatMap(({ path, addresses }) =>
    addresses
      .filter((address) => {
        const url = new URL(address, `http://x${base}${path.slice(1)}`);
        const asked = decodeURIComponent(url.pathname);
        if (!asked.startsWith(base)) return true;
        const target = `/${asked.slice(base.length)}`;
        const kind = kindOf(target);
        if (kind === 'nothing' || (kind === 'folder' && (!target.endsWith('/') || !ids.has(target)))) return true;
        return url.hash !== '' && !ids.get(target)?.has(decodeURIComponent(url.hash.slice(1)));
      })
      .map((address) => `${path}: ${address}`),
  );
  const homeOf = (path: string) => `${base}${pathPrefix(languageOf(path))}`;
  const homeless = links.filter(({ page, addresses }) => isForReaders(page) && !addresses.includes(homeOf(page.path)));
  return { broken, homeless: homeless.map(({ path }) => path) };
}
