// How to cite whatever may be cited alone: each page once, in every form.
import { toBibtex } from '../exports/cite/bibtex.ts';
import { type Lines, type StyleName, createStyles, styleNames } from '../exports/cite/citationStyles.ts';
import { type Citable, type CitedKind, type CslItem, toCslItem, toCslJson } from '../exports/cite/cslItem.ts';
import { toRis } from '../exports/cite/ris.ts';
import { type CitableParts, type CitedPage, listCitable } from './citable.ts';
import type { Desk } from './desk.ts';
import { isIn } from './mirror.ts';

export const citationFormats = ['bib', 'ris', 'csl'] as const;
export type CitationFormat = (typeof citationFormats)[number];

export interface Citation extends Pick<Citable, 'kind' | 'id' | 'title'> {
  /** Of the page, from the root of the site, without language. */
  path: string;
  item: CslItem;
  /** One of thousands: its page leaves the formats to the files. */
  isBrief: boolean;
  /** The styles in which it is written out. */
  styles: readonly StyleName[];
  /** Throws for a style that is not among them. */
  line(style: StyleName): string;
  files: readonly CitationFile[];
}

export interface CitationFile {
  format: CitationFormat;
  /** From the root of the site, without language. */
  path: string;
  /** Media type. */
  type: string;
  text(): string;
}

export interface Citing {
  /** A translation has those whose pages it has. */
  all: readonly Citation[];
  /** Throws where nothing of that kind and id may be cited. */
  of(kind: CitedKind, id: string): Citation;
}

const forms = {
  bib: { suffix: 'bib', type: 'application/x-bibtex', write: toBibtex },
  ris: { suffix: 'ris', type: 'application/x-research-info-systems', write: toRis },
  csl: { suffix: 'csl.json', type: 'application/vnd.citationstyles.csl+json', write: toCslJson },
} as const;
/** Claims and series are thousands: the styles most asked for abroad and at home, and files for all others. */
const MANY: ReadonlySet<CitedKind> = new Set(['claim', 'series']);
const FEW_STYLES = ['apa', 'gost'] as const;
const stylesOf = (kind: CitedKind): readonly StyleName[] => (MANY.has(kind) ? FEW_STYLES : styleNames);

/** A promise to outsiders: `cite/claim/<id>.bib`, `.ris`, `.csl.json`. */
function listFiles({ kind, id }: CitedPage, item: CslItem): CitationFile[] {
  return citationFormats.map((format) => {
    const { suffix, type, write } = forms[format];
    return { format, path: `cite/${kind}/${id}.${suffix}`, type, text: () => write(item) };
  });
}

export function createCiting(desk: Desk, parts: CitableParts): Citing {
  const { words, url, workshop } = desk;
  const write = createStyles(workshop.styles, workshop.styleLocales);
  const written = new Map<StyleName, Lines>();
  const isOurs = ({ path }: CitedPage) => isIn(words.locale, path);
  const pages = listCitable(desk, parts)
    .filter(isOurs)
    .map((page) => {
      const citable = { ...page, url: url(page.path), language: words.locale };
      return { page, item: toCslItem(citable, words.say('site.name')) };
    });
  const linesOf = (style: StyleName): Lines => {
    const own = pages.filter(({ page }) => stylesOf(page.kind).includes(style)).map(({ item }) => item);
    const lines = written.get(style) ?? write(own, style, words.locale);
    written.set(style, lines);
    return lines;
  };
  const all = pages.map(({ page, item }): Citation => {
    const { kind, id, title, path } = page;
    return {
      kind,
      id,
      title,
      path,
      item,
      isBrief: MANY.has(kind),
      styles: stylesOf(kind),
      line: (style) => {
        const line = linesOf(style).get(item.id);
        if (line === undefined) throw new Error(`${kind} "${id}" is not cited in the style ${style}`);
        return line;
      },
      files: listFiles(page, item),
    };
  });
  const byId = new Map(all.map((citation) => [citation.item.id, citation]));
  return {
    all,
    of(kind, id) {
      const found = byId.get(`towns-${kind}-${id}`);
      if (found === undefined) throw new Error(`no ${kind} "${id}" to cite`);
      return found;
    },
  };
}
