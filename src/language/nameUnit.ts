// A unit without its number: the head of a column, the name of an axis.
import type { Words } from './words.ts';
import type { MessageKey } from './messages/catalogue.ts';

/** A number of which every language has the form that stands for the unit as such: `people`, `человек`, `адам`. */
const MANY = 5;

/** `people`, `% of the labour force`. Throws for a unit that the catalogue does not have. */
export function nameUnit(unit: string, words: Words): string {
  return words.say(`unit.${unit}` as MessageKey, { n: '', count: MANY }).trim();
}
