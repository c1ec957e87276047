// content/corrections.csv: what was published wrong, and what it says now. A header alone means that nothing was corrected yet.
import type { Field } from './descriptor.ts';
import { suggest } from './nearest.ts';
import { type ComplainOf, parseList, textField } from './parseList.ts';
import type { Problem } from './problem.ts';

/** What a correction may be of. An observation counts as a claim, as it does in links. */
export const correctedKinds = [
  'story',
  'chart',
  'claim',
  'calculation',
  'question',
  'lesson',
  'directive',
  'town',
] as const;
export type CorrectedKind = (typeof correctedKinds)[number];

/** A dated, public change of something published. */
export interface Correction {
  /** The ISO day on which the change was published. */
  date: string;
  kind: CorrectedKind;
  /** Slug of a story, id of everything else. */
  id: string;
  /** The words or the number as they stood. */
  was: string;
  now: string;
  reason: string;
}

/** The ids that exist, by kind. */
export type KnownIds = Readonly<Record<CorrectedKind, readonly string[]>>;

const fields: readonly Field[] = [
  { ...textField('date', 'The day on which the change was published.', '2026-12-01'), 'towns:format': 'point' },
  {
    ...textField('kind', 'What was corrected.', 'chart'),
    constraints: { required: true, enum: correctedKinds },
  },
  textField('id', 'The slug of a story, the id of anything else.', 'saran-jobs'),
  textField('was', 'What was wrong, as it stood.', 'The title said that all plants have the jobs.'),
  textField('now', 'What it says now.', 'The title says that the bus plant has them.'),
  textField('reason', 'Why it was wrong, and how that was noticed.', 'A reader pointed to the table below the chart.'),
];
const DAY = /^\d{4}-\d\d-\d\d$/;

/** The corrections, the newest first; every mistake of the file is pushed to `problems`. `bytes` is undefined if there is no such file. */
export function parseCorrections(
  bytes: Uint8Array | undefined,
  file: string,
  known: KnownIds,
  problems: Problem[],
): Correction[] {
  const header = fields.map(({ name }) => name).join();
  if (bytes === undefined) {
    problems.push({ file, line: 0, what: 'file is missing', remedy: `put it back, with no more than ${header} in it` });
    return [];
  }
  const seen = new Set<string>();
  const corrections = parseList(fields, bytes, file, problems, (cells, _line, complain): Correction => {
    const [date = '', kind = '', id = '', was = '', now = '', reason = ''] = cells;
    const row = { date, kind: kind as CorrectedKind, id, was, now, reason };
    checkRow(row, known, seen, complain);
    return row;
  });
  return corrections.toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}

function checkRow(row: Correction, known: KnownIds, seen: Set<string>, complain: ComplainOf): void {
  const { date, kind, id, was, now } = row;
  if (!DAY.test(date)) complain('date', 'not a day', 'write the day of the change as 2026-12-01');
  if (!known[kind].includes(id)) {
    complain('id', `unknown ${kind}`, suggest(id, known[kind], `no ${kind} has an id like it`));
  }
  if (was === now) complain('now', 'the same as before', 'say what it says now, or delete the row');
  const key = [date, kind, id].join('\n');
  if (seen.has(key)) complain('id', 'corrected twice on a day', 'write both changes of the day into one row');
  seen.add(key);
}
