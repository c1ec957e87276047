// The words of one locale: its catalogue and its Intl, behind one object.
import { formatNumber } from './formatNumber.ts';
import { formatPeriod } from './formatPeriod.ts';
import type { Locale } from './locales.ts';
import type { Catalogue, MessageKey, MessageValues } from './messages/catalogue.ts';
import { en } from './messages/en.ts';
import { kk } from './messages/kk.ts';
import { ru } from './messages/ru.ts';
import type { Quantity, Words } from './words.ts';

const catalogues: Readonly<Partial<Record<Locale, Catalogue>>> = { en, ru, kk };
/** Their name has a power of ten already: "1,250,000 thousand tenge", not "1.25 million thousand". */
const SCALED = /^thousand-|^million-|-(?:thousand|mn|bn|trn)(?:-|$)/;
const WHOLE_YEARS = /^\d{4}\/\d{4}$/;
const magnitudes = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
] as const;

function fill(message: string, values: MessageValues): string {
  return message.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`message "${message}" wants a value for {${name}}`);
    return String(value);
  });
}

/** Whether the locale has a catalogue. */
export function isSpoken(locale: Locale): boolean {
  return catalogues[locale] !== undefined;
}

/** Throws when the locale has no catalogue yet. */
export function createWords(locale: Locale): Words {
  const catalogue = catalogues[locale];
  if (catalogue === undefined) throw new Error(`no messages for "${locale}": add src/language/messages/${locale}.ts`);
  const plurals = new Intl.PluralRules(locale);
  const collator = new Intl.Collator(locale);
  const list = new Intl.ListFormat(locale === 'en' ? 'en-GB' : locale, { type: 'conjunction' });
  const number = (value: number, digits?: number) => formatNumber(value, locale, digits);
  const find = (key: string, count: unknown): string | undefined => {
    const form = typeof count === 'number' ? catalogue[`${key}.${plurals.select(count)}`] : undefined;
    return catalogue[key] ?? form ?? catalogue[`${key}.other`];
  };
  const say = (key: string, values: MessageValues = {}): string => {
    const message = find(key, values['count']);
    if (message === undefined) throw new Error(`no message "${key}" in the catalogue of "${locale}"`);
    const printed = Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'number' ? number(value) : value,
    ]);
    return fill(message, Object.fromEntries(printed) as MessageValues);
  };

  /** From a million up in words, as long as two decimals hold the whole value. */
  const short = (value: number): string => {
    const [size, name] = magnitudes.find(([limit]) => Math.abs(value) >= limit) ?? [1, undefined];
    const scaled = value / size;
    if (name === undefined || Math.abs(scaled * 100 - Math.round(scaled * 100)) > 1e-9) return number(value);
    return say(`magnitude.${name}`, { n: number(scaled) });
  };

  const quantity = ({ value, unit, qualifier = 'exact' }: Quantity): string => {
    // A year is a name, not an amount: it has no thousands separator.
    const printed = unit === 'year' ? String(value) : SCALED.test(unit) ? number(value) : short(value);
    const message = find(`unit.${unit}`, value);
    if (message === undefined) throw new Error(`no message for the unit "${unit}" in the catalogue of "${locale}"`);
    // Where the words beside a number take an ending from it, the catalogue has them whole.
    const whole = catalogue[`unit.${unit}.${qualifier}`];
    if (whole !== undefined) return fill(whole, { n: printed });
    const plain = fill(message, { n: printed });
    return qualifier === 'exact' ? plain : say(`qualifier.${qualifier}`, { quantity: plain });
  };

  const period = (iso: string): string => {
    const [start, end] = formatPeriod(iso, locale);
    if (end === undefined) return start;
    return say(WHOLE_YEARS.test(iso) ? 'period.years' : 'period.interval', { start, end });
  };

  return {
    locale,
    say: (key: MessageKey, values?: MessageValues) => say(key, values),
    number,
    short,
    quantity,
    period,
    list: (items) => list.format(items),
    compare: collator.compare.bind(collator),
  };
}
