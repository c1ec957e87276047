// The years, months and days that a row bears, so that a text that cites it may name them.
import type { DateMention } from '../numerals/findDates.ts';
import { findDates } from '../numerals/findDates.ts';
import type { Target } from '../readTarget.ts';
import type { RowReading } from './isInRow.ts';

export interface BornDate {
  year: number | undefined;
  month: number | undefined;
  day: number | undefined;
}

function readIso(text: string): BornDate[] {
  return text.split('/').flatMap((point) => {
    const [year, month, day] = point.split('-').map(Number);
    return year ? [{ year, month, day }] : [];
  });
}

/** All dates of the row behind a link; none for pages, web addresses and lessons. */
export function bornDates(target: Target, { registry, rowsSpeak }: RowReading): BornDate[] {
  const readText = (...texts: string[]): BornDate[] =>
    texts.flatMap((text) => findDates(text, rowsSpeak)).map(({ year, month, day }) => ({ year, month, day }));
  const ofSource = (id: string): BornDate[] =>
    registry.has('source', id) ? readIso(registry.source(id).published) : [];
  const ofStatement = (id: string): BornDate[] => {
    const row = registry.statement(id);
    return [...readIso(row.kind === 'claim' ? row.period.text : String(row.year)), ...ofSource(row.source)];
  };
  switch (target.kind) {
    case 'claim':
      return [...ofStatement(target.row.id), ...(target.row.unit === 'year' ? readIso(String(target.row.value)) : [])];
    case 'calculation':
      return [...target.row.parents.flatMap(ofStatement), ...readText(target.row.title, target.row.formula.words)];
    case 'event':
      return [...readIso(target.row.date.text), ...ofSource(target.row.source), ...readText(target.row.event)];
    case 'finding':
      return [...readIso(target.row.date.text), ...ofSource(target.row.source), ...readText(target.row.statement)];
    case 'directive':
      return [...readIso(target.row.deadline), ...readText(target.row.what, target.row.note)];
    case 'question':
      return [
        ...target.row.claims.flatMap(ofStatement),
        ...readText(target.row.question, target.row.why, target.row.verdict),
      ];
    case 'source':
      return [...readIso(target.row.published), ...readText(target.row.title)];
    case 'lesson':
    case 'plain':
    case 'page':
    case 'web':
      return [];
  }
}

const agrees = (said: number | undefined, known: number | undefined): boolean => said === undefined || said === known;

/** Whether one of the dates says as much as the mention: "June 2025" needs a month, "2025" any date of the year. */
export function isBorne({ year, month, day, decade }: DateMention, dates: readonly BornDate[]): boolean {
  return dates.some((born) => {
    if (decade !== undefined) return born.year !== undefined && born.year >= decade && born.year < decade + 10;
    return agrees(year, born.year) && agrees(month, born.month) && agrees(day, born.day);
  });
}
