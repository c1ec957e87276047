// Numbers and sentences of the page that sets towns side by side, in its language.
import type { Surroundings } from './compareTownsData.ts';

/** Text made safe for markup. */
export function escape(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);
}

/** A message with its values put in. */
export function say({ words }: Surroundings, key: string, values: Readonly<Record<string, string>> = {}): string {
  return (words[key] ?? '').replace(/\{(\w+)\}/g, (open, name: string) => values[name] ?? open);
}

const formats = new Map<string, Intl.NumberFormat>();

function format(value: number, locale: string, options: Intl.NumberFormatOptions): string {
  const key = `${locale} ${JSON.stringify(options)}`;
  let known = formats.get(key);
  if (known === undefined) formats.set(key, (known = new Intl.NumberFormat(locale, options)));
  return known.format(value).replace('-', '\u2212');
}

/** All the digits that were printed. */
export function formatValue(value: number, { locale }: Surroundings): string {
  return format(value, locale, { maximumFractionDigits: 6, signDisplay: 'negative' });
}

/** An index has no more than one decimal. */
export function formatIndex(value: number, { locale }: Surroundings): string {
  return format(value, locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
}

/** Short enough for an axis: `1.5 million`. */
export function formatTick(value: number, { locale }: Surroundings): string {
  const isLarge = Math.abs(value) >= 1e6;
  return format(
    value,
    locale,
    isLarge ? { notation: 'compact', compactDisplay: 'long' } : { maximumFractionDigits: 6 },
  );
}

/** `a, b and c`. */
export function formatList(items: readonly string[], { locale }: Surroundings): string {
  return new Intl.ListFormat(locale === 'en' ? 'en-GB' : locale, { type: 'conjunction' }).format(items);
}
