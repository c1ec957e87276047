// Everything that turns a value into words, in one locale. A number becomes words here, last, and nowhere else.
import type { Locale } from './locales.ts';
import type { MessageKey, MessageValues } from './messages/catalogue.ts';

/** A value with its unit, as claims, observations and calculations have it. */
export interface Quantity {
  value: number;
  unit: string;
  qualifier?: string;
}

export interface Words {
  locale: Locale;
  /** A message of the catalogue with its values put in. Throws when the key is missing. */
  say(key: MessageKey, values?: MessageValues): string;
  /** The bare number with the locale's separators; `digits` fixes the decimals, else all that the value has (at most 6). */
  number(value: number, digits?: number): string;
  /** A number short enough for an axis: `1.2 million`, `40`. */
  short(value: number): string;
  /** Number, unit and qualifier: `about 1.5 million people`, `more than 228 billion tenge`, `36.4 %`. */
  quantity(quantity: Quantity): string;
  /** An ISO year, month, day or interval: `18 June 2025`, `January to October 2025`. */
  period(iso: string): string;
  /** `a, b and c`. */
  list(items: readonly string[]): string;
  /** Orders names as the locale does. */
  compare(a: string, b: string): number;
}
