// Times that values refer to: ISO 8601 2025, 2025-06, 2025-06-18, or an interval 2025-01/2025-10.
import type { Period } from './rows.ts';

/** The period with its first and last day. Throws an Error that says what is impossible: no such day, an end before its start. */
export function parsePeriod(text: string): Period {
  const parts = text.split('/');
  if (parts.length > 2) throw new Error('more than one slash in an interval');
  const first = parsePoint(parts[0] ?? '');
  const last = parsePoint(parts.at(-1) ?? '');
  if (first.start > last.end) throw new Error('interval ends before it starts');
  return { text, start: first.start, end: last.end };
}

/** A year, month or day with its first and last day. Throws an Error for anything else, intervals too. */
export function parsePoint(text: string): Period {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text);
  if (match === null) throw new Error('not an ISO 8601 date');
  const [, year = '', month, day] = match;
  if (month === undefined) return { text, start: `${year}-01-01`, end: `${year}-12-31` };
  if (month < '01' || month > '12') throw new Error(`no month ${month}`);
  const length = countDays(Number(year), Number(month));
  if (day === undefined) return { text, start: `${text}-01`, end: `${text}-${length}` };
  if (day < '01' || Number(day) > length) throw new Error(`no such day: ${year}-${month} has ${length} days`);
  return { text, start: text, end: text };
}

/** Whether two periods have a day in common. */
export function isOverlapping(a: Period, b: Period): boolean {
  return a.start <= b.end && b.start <= a.end;
}

function countDays(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
