// A choice in full: title, drawing in three layouts, what is missing, what breaks, and the table. At build and in the browser alike.
import type { Choice, MeasureData, Surroundings } from './compareTownsData.ts';
import { drawComparison } from './compareTownsDrawing.ts';
import { linesOf, missingOf } from './compareTownsLines.ts';
import { renderTable } from './compareTownsTable.ts';
import { escape, formatList, say } from './compareTownsWords.ts';

export interface Result {
  /** Plain text. */
  title: string;
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

export function renderResult(data: MeasureData, choice: Choice, page: Surroundings): Result {
  const lines = linesOf(data, choice);
  const named = (towns: readonly string[]) =>
    formatList(
      towns.map((town) => page.towns[town] ?? town),
      page,
    );
  const missing = missingOf(data, choice);
  const breaks = lines
    .filter(({ broken }) => broken)
    .map(({ town, points: [first] }) => {
      const values = { town: page.towns[town] ?? town, year: String(first?.year), note: first?.note ?? '' };
      return say(page, 'break', values).trim();
    });
  const remarks = [
    ...(lines.length === 0 ? [say(page, 'none')] : []),
    ...(missing.length === 0
      ? []
      : [say(page, 'missing', { scope: say(page, `scope.${choice.scope}`), towns: named(missing) })]),
    ...(choice.base === undefined ? [] : [say(page, 'index.base', { year: String(choice.base) })]),
    ...new Set(breaks),
  ];
  const drawings = (['narrow', 'medium', 'wide'] as const).map((layout) => drawComparison(lines, choice, page, layout));
  return {
    title: sayTitle(choice, page),
    drawings: drawings.join(''),
    remarks: remarks.map((remark) => `<p>${escape(remark)}</p>`).join(''),
    table: renderTable(lines, choice, data, page),
  };
}
