// What the words after `npm run pin --` ask for.
import { parseArgs } from 'node:util';
import { suggest } from '../evidence/nearest.ts';

export type PinOrder =
  | { kind: 'verify' }
  /** `charts` is empty for all of them; `date` is the ISO day that the manifest will name. */
  | { kind: 'make'; charts: readonly string[]; date: string };

/** An order that cannot be followed: what is wrong, and on a second line what to do. */
export class Misorder extends Error {}

/** Whether a text is an ISO day of the calendar. */
export function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === text;
}

/** Throws a Misorder for a flag, chart or day that does not exist. `today` is the day where none is given. */
export function parsePinOrder(args: readonly string[], charts: readonly string[], today: string): PinOrder {
  let order;
  try {
    const options = { verify: { type: 'boolean' }, date: { type: 'string' } } as const;
    order = parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    const [what] = (error instanceof Error ? error.message : String(error)).split('. ');
    throw new Misorder(
      `${what?.charAt(0).toLowerCase()}${what?.slice(1)}\n  npm run pin -- [<chart id> …] [--date=2026-12-01], or npm run pin -- --verify`,
    );
  }
  const { values, positionals } = order;
  const unknown = positionals.find((id) => !charts.includes(id));
  if (unknown !== undefined) {
    throw new Misorder(
      `unknown chart, "${unknown}"\n  ${suggest(unknown, charts, 'the ids are the folders of content/charts/')}`,
    );
  }
  if (values.verify === true) return { kind: 'verify' };
  const { date = today } = values;
  if (!isDay(date)) throw new Misorder(`not a day, "${date}"\n  write the day of the pins as --date=2026-12-01`);
  return { kind: 'make', charts: positionals, date };
}
