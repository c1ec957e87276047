// What the words after `npm run pdf --` ask for.
import { parseArgs } from 'node:util';
import { suggest } from '../evidence/nearest.ts';
import { isDay } from './day.ts';
import { Misorder, toMisorder } from './misorder.ts';
import type { PrintOrder } from './printEdition.ts';

export interface PdfOrder extends PrintOrder {
  /** Prints dist/ as it stands, without a build. */
  built: boolean;
}

export interface Known {
  /** Stories and lessons. */
  ids: readonly string[];
  /** The ISO day of the newest edition; undefined as long as there is none. */
  newest: string | undefined;
}

/** The folder in which what is printed is frozen. */
export const FROZEN = 'public';

const USAGE = 'npm run pdf -- [<story or lesson> …] [--date=2026-12-01] [--built] [--to=<folder>]';

/** Throws a Misorder for a flag, story, lesson or day that does not exist, and for no day at all. */
export function parsePdfOrder(args: readonly string[], { ids, newest }: Known): PdfOrder {
  let order;
  try {
    const options = {
      date: { type: 'string' },
      to: { type: 'string' },
      built: { type: 'boolean' },
    } as const;
    order = parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw toMisorder(error, USAGE);
  }
  const { values, positionals } = order;
  const unknown = positionals.find((id) => !ids.includes(id));
  if (unknown !== undefined) {
    throw new Misorder(
      `no story or lesson, "${unknown}"\n  ${suggest(unknown, ids, 'name it by the last part of its address')}`,
    );
  }
  const { date = newest, to = FROZEN, built = false } = values;
  if (date === undefined) throw new Misorder('no edition to print\n  release one, or name its day: --date=2026-12-01');
  if (!isDay(date)) throw new Misorder(`not a day, "${date}"\n  write the day of the edition as --date=2026-12-01`);
  return { date, named: positionals, folder: to, built };
}
