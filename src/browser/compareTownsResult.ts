// A choice in full: title, drawing in three layouts, what is missing, what breaks, and the table. At build and in the browser alike.
import type { Choice, MeasureData, Surroundings } from './compareTownsData.ts';
import { drawComparison } from './compareTownsDrawing.ts';
import { type Line, linesOf, missingOf, spansOf } from './compareTownsLines.ts';
import { renderTable } from './compareTownsTable.ts';
import { escape, formatList, say } from './compareTownsWords.ts';

export interface Result {
  /** Plain text. */
  title: string;
  /** What is said aloud when it changes: the title, and what is missing. */
  told: string;
  /** Markup: the three drawings. */
  drawings: string;
  /** Markup: a `<p>` for each thing to know. */
  remarks: string;
  /** Markup. */
  table: string;
}

function sayTitle({ measure, scope, base }: Choice, page: Surroundings): string {
  const { label = '', unit = '' } = page.measures[measure] ?? {};
  const values = { measure: label, unit, scope: say(page, `scope.${scope}`), year: String(base) };
  return say(page, base === undefined ? 'title' : 'title.index', values);
}

/** `1998, 2004 and every year from 2008 to 2021`, for a town whose numbers begin anew. */
function sayBreaks(town: string, lines: readonly Line[], page: Surroundings): string[] {
  const own = lines.filter((line) => line.town === town && line.broken);
  const years = [...new Set(own.flatMap(({ points: [first] }) => first?.year ?? []))].toSorted((a, b) => a - b);
  if (years.length === 0) return [];
  const spans = spansOf(years).map(([first, last]) => {
    if (first === last) return String(first);
    return say(page, 'years', { year: String(first), years: String(last) });
  });
  return [say(page, 'break', { town: page.towns[town] ?? town, years: formatList(spans, page) })];
}

export function renderResult(data: MeasureData, choice: Choice, page: Surroundings): Result {
  const title = sayTitle(choice, page);
  const lines = linesOf(data, choice);
  const named = (towns: readonly string[]) =>
    formatList(
      towns.map((town) => page.towns[town] ?? town),
      page,
    );
  const missing = missingOf(data, choice);
  const lacking = [
    ...(lines.length === 0 ? [say(page, 'none')] : []),
    ...(missing.length === 0
      ? []
      : [say(page, 'missing', { scope: say(page, `scope.${choice.scope}`), towns: named(missing) })]),
  ];
  const remarks = [
    ...lacking,
    ...(choice.base === undefined ? [] : [say(page, 'index.base', { year: String(choice.base) })]),
    ...choice.towns.flatMap((town) => sayBreaks(town, lines, page)),
  ];
  const drawings = (['narrow', 'medium', 'wide'] as const).map((layout) => drawComparison(lines, choice, page, layout));
  return {
    title,
    told: [title, ...lacking].join('. '),
    drawings: drawings.join(''),
    remarks: remarks.map((remark) => `<p>${escape(remark)}</p>`).join(''),
    table: renderTable(lines, choice, data, page),
  };
}
