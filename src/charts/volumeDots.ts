// A volume index as dots around the year before, and the years in which two indices do not fit.
import * as Plot from '@observablehq/plot';
import { wrapText } from '../language/wrapText.ts';
import type { ChartRow, Frame } from './chart.ts';
import { drawPlot, type Scales } from './drawPlot.ts';
import { ink, stroke, type } from './ink.ts';
import { drawLabel } from './label.ts';
import { dotMark } from './signs.ts';

export interface VolumeYear extends ChartRow {
  year: number;
  /** Percent; the year before is 100. */
  index: number;
  /** Another index of the same year, where the panel flags the first as doubtful. */
  rival?: number | undefined;
}

export interface VolumePanel {
  years: Plot.ScaleOptions;
  /** px of the heading, of the highest index and of the year before. */
  top: number;
  highest: number;
  base: number;
  number(value: number): string;
  /** What stands beside a year with a rival. */
  doubt?: string;
}

/** Percent: a volume as in the year before. */
export const same = 100;
const small = { size: type.tick, weight: 600 } as const;

type Doubtful = VolumeYear & { rival: number };

function isDoubtful(row: VolumeYear): row is Doubtful {
  return row.rival !== undefined;
}

function plotIndex(svg: SVGElement, rows: readonly VolumeYear[], frame: Frame, panel: VolumePanel): Scales {
  const doubtful = rows.filter(isDoubtful);
  const index = { x: 'year', y: 'index' } as const;
  const mark = { x: 'year', strokeWidth: stroke.mark } as const;
  return drawPlot(svg, frame, {
    margin: 0,
    x: panel.years,
    y: { domain: [same, Math.max(...rows.map((row) => row.rival ?? row.index))], range: [panel.base, panel.highest] },
    marks: [
      Plot.ruleY([same], { stroke: ink.faint }),
      Plot.ruleX(rows, { ...mark, y1: same, y2: 'index', stroke: ink.counted }),
      Plot.ruleX(doubtful, { ...mark, y1: 'index', y2: 'rival', stroke: ink.contested }),
      dotMark(
        rows.filter((row) => !isDoubtful(row)),
        index,
      ),
      dotMark(doubtful, { ...index, fill: ink.contested }),
      dotMark(doubtful, { ...index, y: 'rival', fill: ink.contested }),
    ],
  });
}

export function drawVolumeDots(svg: SVGElement, rows: readonly VolumeYear[], frame: Frame, panel: VolumePanel): void {
  const { words, measure } = frame;
  const { top, number, doubt = '' } = panel;
  const { x, y } = plotIndex(svg, rows, frame, panel);
  const heading = words.say('chart.saran-output.volume', { base: same });
  drawLabel(svg, { x: 0, y: top, text: heading, weight: 600, align: 'top' });
  for (const row of rows) {
    const [at, text] = [x(row.year), number(row.index)];
    if (isDoubtful(row)) {
      drawLabel(svg, { ...small, x: at + 10, y: y(row.index), text });
      drawLabel(svg, { ...small, x: at + 10, y: y(row.rival), text: number(row.rival) });
      const lines = wrapText(measure, doubt, type.tick, Math.min(at - 20, 230));
      const beside = { x: at - 12, y: y(row.rival) - 6, anchor: 'end', align: 'top' } as const;
      drawLabel(svg, { ...beside, text: lines, size: type.tick, fill: ink.contested });
    } else {
      const above = row.index >= same;
      const side = above ? ({ dy: -7, align: 'bottom' } as const) : ({ dy: 7, align: 'top' } as const);
      drawLabel(svg, { ...small, x: at, y: y(row.index) + side.dy, text, anchor: 'middle', align: side.align });
    }
  }
}
