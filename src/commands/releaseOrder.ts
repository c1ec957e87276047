// What the words after `npm run release --` ask for.
import { parseArgs } from 'node:util';
import { isDay } from './day.ts';
import { Misorder, toMisorder } from './misorder.ts';

const USAGE = 'npm run release -- [--date=2026-12-01]';

/** The ISO day of the edition; throws a Misorder for another flag or word, or for no day. `today` is the day where none is given. */
export function parseReleaseOrder(args: readonly string[], today: string): string {
  let given;
  try {
    given = parseArgs({ args: [...args], options: { date: { type: 'string' } } }).values.date;
  } catch (error) {
    throw toMisorder(error, USAGE);
  }
  const date = given ?? today;
  if (!isDay(date)) throw new Misorder(`not a day, "${date}"\n  write the day of the edition as --date=2026-12-01`);
  return date;
}
