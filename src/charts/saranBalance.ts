// The lower panel of the chart of moves: arrivals minus departures since the recount, on a scale of its own.
import * as Plot from '@observablehq/plot';
import { wrapText } from '../language/wrapText.ts';
import { balanceBars } from './balanceBars.ts';
import type { Frame } from './chart.ts';
import { drawPlot, type Scales } from './drawPlot.ts';
import { ink, type } from './ink.ts';
import { drawLabel } from './label.ts';
import { recount, type MigrationRow } from './saranMigrationRows.ts';

export interface Panel {
  /** px of a year, as in the panel above. */
  x(year: number): number;
  /** px of the largest gain and of the largest loss. */
  top: number;
  bottom: number;
}

/** Years whose balance is written on its bar: as many as stand apart. */
const labelled: Readonly<Record<Frame['layout'], readonly number[]>> = {
  narrow: [2011, 2015, 2024],
  medium: [2007, 2009, 2011, 2015, 2016, 2020, 2024],
  wide: [2007, 2009, 2011, 2013, 2015, 2016, 2018, 2020, 2022, 2024],
};
const small = { size: type.tick, weight: 600 } as const;

function drawBars(svg: SVGElement, rows: readonly MigrationRow[], frame: Frame, { x, top, bottom }: Panel): Scales {
  const balances = rows.map(({ balance }) => balance);
  const years = rows.map(({ year }) => year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return drawPlot(svg, frame, {
    margin: 0,
    x: { domain: [first, last], range: [x(first), x(last)] },
    y: { domain: [Math.min(...balances), Math.max(...balances)], range: [bottom, top] },
    marks: [Plot.ruleY([0], { stroke: ink.faint }), ...balanceBars(rows)],
  });
}

/** What the panel shows, left of its first year. */
function drawHeading(svg: SVGElement, { words, measure }: Frame, { x, top }: Panel): void {
  const room = x(recount + 1) - 16;
  const heading = wrapText(measure, words.say('chart.saran-migration.closer'), type.tick, room, 600);
  const headed = drawLabel(svg, { ...small, x: 0, y: top, text: heading, align: 'top' });
  const aside = words.say('chart.saran-migration.off-scale', { year: String(recount - 1) });
  const lines = wrapText(measure, aside, type.tick, room);
  drawLabel(svg, { x: 0, y: top + headed, text: lines, size: type.tick, fill: ink.quiet, align: 'top' });
}

export function drawBalance(svg: SVGElement, rows: readonly MigrationRow[], frame: Frame, panel: Panel): void {
  const { words, layout, width, measure } = frame;
  const { x, y } = drawBars(svg, rows, frame, panel);
  for (const { year, balance } of rows.filter((row) => labelled[layout].includes(row.year))) {
    const side =
      balance < 0 ? ({ y: y(balance) + 1, align: 'top' } as const) : ({ y: y(balance) - 1, align: 'bottom' } as const);
    const text = words.number(balance);
    // The last year stands at the edge, where a wider face would be cut off.
    const at = Math.min(x(year), width - 0.6 * measure(text, type.tick, 600));
    drawLabel(svg, { ...small, ...side, x: at, text, anchor: 'middle' });
  }
  drawHeading(svg, frame, panel);
  const since = rows.findLast(({ balance }) => balance >= 0);
  if (since === undefined) return;
  const first = since.year + 1;
  const story = words.say('chart.saran-migration.since', { year: String(first) });
  drawLabel(svg, {
    ...small,
    x: width,
    y: y(0) - 8 - (layout === 'narrow' ? 22 : 0),
    text: wrapText(measure, story, type.tick, Math.min(150, width - x(first)), 600),
    anchor: 'end',
    align: 'bottom',
  });
}
