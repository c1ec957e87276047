// ISO 8601 years, months, days and intervals in words.
import type { Locale } from './locales.ts';

const styles: Readonly<Record<number, Intl.DateTimeFormatOptions>> = {
  7: { month: 'long', year: 'numeric' },
  10: { day: 'numeric', month: 'long', year: 'numeric' },
};

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making a format costs more than using it a hundred times. */
function formatOf(language: string, length: number): Intl.DateTimeFormat {
  const key = `${language} ${length}`;
  const known = formats.get(key);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat(language, { ...styles[length], timeZone: 'UTC' });
  formats.set(key, format);
  return format;
}

function formatPoint(iso: string, locale: Locale): string {
  if (styles[iso.length] === undefined) return iso;
  // British order in English: 18 June 2025.
  const language = locale === 'en' ? 'en-GB' : locale;
  const date = new Date(iso.length === 7 ? `${iso}-01` : iso);
  const text = formatOf(language, iso.length).format(date);
  // The short word for "year" does not part from its year.
  return text.replace(/ (?=[гж]\.)/, '\u00a0');
}

/** A year at the end, as English and Russian have it, or at the beginning, as Kazakh does. */
const yearLast = / \d{4}(?:\u00a0г\.)?$/;
const yearFirst = /^\d{4}\u00a0ж\. /;

/** `2025`, `June 2025`, `18 June 2025`; for an interval both ends: `[January, October 2025]`, the year of both months said once. */
export function formatPeriod(iso: string, locale: Locale): readonly [string] | readonly [string, string] {
  const [start = '', end] = iso.split('/');
  if (end === undefined || end === start) return [formatPoint(start, locale)];
  const sameYear = start.length === 7 && end.length === 7 && start.slice(0, 4) === end.slice(0, 4);
  const [opening, closing] = [formatPoint(start, locale), formatPoint(end, locale)];
  return sameYear ? [opening.replace(yearLast, ''), closing.replace(yearFirst, '')] : [opening, closing];
}
