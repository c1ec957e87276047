// What the words after `npm run verify --` ask for.
import { parseArgs } from 'node:util';
import { isDay } from './day.ts';
import { Misorder, toMisorder } from './misorder.ts';

export type VerifyOrder =
  /** `date` is undefined for the newest edition. */
  { kind: 'edition'; date: string | undefined; dist: string } | { kind: 'documents'; folder: string };

const USAGE =
  'npm run verify -- [--edition=2026-11-26] [--dist=dist], or npm run verify -- --documents=<folder with copies of sources>';

/** Throws a Misorder for what cannot be followed. */
export function parseVerifyOrder(args: readonly string[]): VerifyOrder {
  let order;
  try {
    const options = { edition: { type: 'string' }, dist: { type: 'string' }, documents: { type: 'string' } } as const;
    order = parseArgs({ args: [...args], options });
  } catch (error) {
    throw toMisorder(error, USAGE);
  }
  const { edition, dist, documents } = order.values;
  if (documents !== undefined) {
    if (edition !== undefined || dist !== undefined) {
      throw new Misorder(`documents and an edition are verified apart\n  ${USAGE}`);
    }
    return { kind: 'documents', folder: documents };
  }
  if (edition !== undefined && !isDay(edition)) throw new Misorder(`not a day, "${edition}"\n  ${USAGE}`);
  return { kind: 'edition', date: edition, dist: dist ?? 'dist' };
}
