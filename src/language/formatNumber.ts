// Numbers in a locale, with all the digits they have.
import type { Locale } from './locales.ts';

/** More decimals than any claim has; beyond them lies only the noise of floating point. */
const MOST_DECIMALS = 6;
const formats = new Map<string, Intl.NumberFormat>();

/** `1,155,674`, `36.4`; `digits` fixes the decimals, else all that the value has, at most six. A loss has a true minus sign. */
export function formatNumber(value: number, locale: Locale, digits?: number): string {
  if (!Number.isFinite(value)) throw new Error(`not a number that can be printed: ${value}`);
  const key = `${locale} ${digits ?? ''}`;
  let format = formats.get(key);
  if (format === undefined) {
    const decimals = { minimumFractionDigits: digits ?? 0, maximumFractionDigits: digits ?? MOST_DECIMALS };
    // A loss that rounds to nothing has no sign.
    formats.set(key, (format = new Intl.NumberFormat(locale, { ...decimals, signDisplay: 'negative' })));
  }
  return format.format(value).replace('-', '\u2212');
}
