// Pages that stand for all: together they show every kind of element that any page of their family has.
import { defaultLocale, pathPrefix } from '../../src/language/locales.ts';
import { type BuiltPage, languageOf } from './pagesOf.ts';

/** The folder that a page stands in: pages beside each other are drawn by one template, in every language. Each pin has a folder to itself. */
export function familyOf({ path }: Pick<BuiltPage, 'path'>): string {
  const own = path.slice(pathPrefix(languageOf(path)).length);
  return own.replace(/[^/]+\/$/, '').replace(/\/pin\/[^/]+\/$/, '/pin/');
}

/** Whether a page is one of a translation, drawn by the templates of the original. */
export function isTranslated({ path }: Pick<BuiltPage, 'path'>): boolean {
  return languageOf(path) !== defaultLocale;
}

/** The kinds of elements of a page: name, classes and the names of attributes, as written. */
function kindsOf({ html }: BuiltPage): Set<string> {
  const body = html.slice(html.indexOf('<body'));
  const kinds = [...body.matchAll(/<([a-z][\w-]*)((?:\s+[\w:-]+(?:="[^"]*"|='[^']*'|=[^\s>]+)?)*)\s*\/?>/gi)].map(
    ([, name, attributes = '']) => {
      const classes = /\sclass="([^"]*)"/.exec(attributes)?.[1] ?? '';
      const names = [...attributes.matchAll(/\s([\w:-]+)(?==|\s|$)/g)].map(([, attribute]) => attribute);
      return `${name}.${classes}[${names.toSorted().join(' ')}]`;
    },
  );
  return new Set(kinds);
}

/** Of each family its longest page, and as many others as it takes to see every kind of element that the family has. */
export function exemplars(pages: readonly BuiltPage[]): BuiltPage[] {
  return [...Map.groupBy(pages, familyOf).values()].flatMap((family) => {
    const missing = new Map(
      family.toSorted((a, b) => b.html.length - a.html.length).map((page) => [page, kindsOf(page)] as const),
    );
    const seen = new Set<string>();
    const chosen: BuiltPage[] = [];
    // The longest page comes first, then whichever adds most, until none adds anything.
    for (let next = [...missing.keys()][0]; next !== undefined;) {
      chosen.push(next);
      for (const kind of missing.get(next) ?? []) seen.add(kind);
      missing.delete(next);
      for (const [page, kinds] of missing) {
        for (const kind of kinds) if (seen.has(kind)) kinds.delete(kind);
        if (kinds.size === 0) missing.delete(page);
      }
      next = [...missing].toSorted(([, a], [, b]) => b.size - a.size)[0]?.[0];
    }
    return chosen;
  });
}
