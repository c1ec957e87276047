// A page as an item of the Citation Style Language, from which every other form of its citation is made.
import type { Locale } from '../../language/locales.ts';

export const citedKinds = [
  'story',
  'lesson',
  'town',
  'chart',
  'data',
  'claim',
  'series',
  'calculation',
  'question',
  'edition',
] as const;
export type CitedKind = (typeof citedKinds)[number];

/** What may be cited alone. */
export interface Citable {
  kind: CitedKind;
  /** As the last part of the address of its page has it. */
  id: string;
  title: string;
  /** ISO day of the edition that is cited. */
  date: string;
  url: string;
  language: Locale;
  /** What a reader of the citation must know: whose number it is. */
  note?: string;
}

/** The fields that we fill, none of them empty. https://docs.citationstyles.org/en/stable/specification.html */
export interface CslItem {
  id: string;
  type: 'report' | 'dataset';
  title: string;
  author: readonly { literal: string }[];
  issued: { 'date-parts': readonly [readonly [number, number, number]] };
  publisher: string;
  URL: string;
  language: Locale;
  note?: string;
}

/** Stories and lessons argue; all else is data. */
export function isArgument(kind: CitedKind): boolean {
  return kind === 'story' || kind === 'lesson';
}

/** `publisher` is the name of the site, which stands for its authors as well. */
export function toCslItem({ kind, id, title, date, url, language, note }: Citable, publisher: string): CslItem {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return {
    id: `towns-${kind}-${id}`,
    type: isArgument(kind) ? 'report' : 'dataset',
    title,
    author: [{ literal: publisher }],
    issued: { 'date-parts': [[year, month, day]] },
    publisher,
    URL: url,
    language,
    ...(note === undefined ? {} : { note }),
  };
}

/** A file of CSL-JSON: a list of one item, a field a line. */
export function toCslJson(item: CslItem): string {
  const fields = Object.entries(item).map(([name, value]) => `  ${JSON.stringify(name)}: ${JSON.stringify(value)}`);
  return `[{\n${fields.join(',\n')}\n}]\n`;
}
