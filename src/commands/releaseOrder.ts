// What the words after `npm run release --` ask for.
import { parseArgs } from 'node:util';
import { isDay } from './day.ts';
import { Misorder, toMisorder } from './misorder.ts';

export interface ReleaseOrder {
  /** The ISO day of the edition. */
  date: string;
  /** Freezes the record and the data alone: no printed pages, no manifest of the site. */
  dataOnly: boolean;
}

const USAGE = 'npm run release -- [--date=2026-12-01] [--data-only]';

/** Throws a Misorder for another flag or word, or for no day. `today` is the day where none is given. */
export function parseReleaseOrder(args: readonly string[], today: string): ReleaseOrder {
  let given;
  try {
    const options = { date: { type: 'string' }, 'data-only': { type: 'boolean' } } as const;
    given = parseArgs({ args: [...args], options }).values;
  } catch (error) {
    throw toMisorder(error, USAGE);
  }
  const { date = today, 'data-only': dataOnly = false } = given;
  if (!isDay(date)) throw new Misorder(`not a day, "${date}"\n  write the day of the edition as --date=2026-12-01`);
  return { date, dataOnly };
}
