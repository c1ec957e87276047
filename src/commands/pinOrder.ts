// What the words after `npm run pin --` ask for.
import { parseArgs } from 'node:util';
import { suggest } from '../evidence/nearest.ts';
import { isDay } from './day.ts';
import { Misorder, toMisorder } from './misorder.ts';

export type PinOrder =
  | { kind: 'verify' }
  /** `charts` is empty for all of them; `date` is the ISO day that the manifest will name. */
  | { kind: 'make'; charts: readonly string[]; date: string };

/** Throws a Misorder for a flag, chart or day that does not exist. `today` is the day where none is given. */
export function parsePinOrder(args: readonly string[], charts: readonly string[], today: string): PinOrder {
  let order;
  try {
    const options = { verify: { type: 'boolean' }, date: { type: 'string' } } as const;
    order = parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw toMisorder(error, 'npm run pin -- [<chart id> …] [--date=2026-12-01], or npm run pin -- --verify');
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
