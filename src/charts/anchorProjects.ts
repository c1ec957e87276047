// The anchor projects of the towns in April 2024, one sign a project: in operation, under way, idle.
import type { Claim } from '../evidence/rows.ts';
import { wrapText } from '../language/wrapText.ts';
import type { Chart, Evidence, Frame } from './chart.ts';
import { periodColumn, valueColumns, whoColumn, type ClaimRow } from './claimColumns.ts';
import { createSvg, draw } from './element.ts';
import { ink, leading, stroke, type } from './ink.ts';
import { drawLabel } from './label.ts';
import { whoSaid } from './whoSaid.ts';

interface Row extends ClaimRow {
  state: (typeof states)[number];
}

const states = ['operating', 'underway', 'idle'] as const;
/** What is under way is still a promise; what stands idle was kept and broke. */
const looks = {
  operating: { fill: ink.counted, stroke: ink.counted },
  underway: { fill: ink.paper, stroke: ink.promised },
  idle: { fill: ink.faint, stroke: ink.faint },
} as const;
/** px from the middle of a sign to that of the next. */
const steps: Readonly<Record<Frame['layout'], number>> = { narrow: 30, medium: 38, wide: 46 };
/** Signs in a line: ten let a reader count, and fit a phone. */
const perLine = 10;
/** px of the words above a state on a phone, beside it elsewhere. */
const wordsRoom: Readonly<Record<Frame['layout'], number>> = { narrow: 0, medium: 200, wide: 260 };

function stateClaim({ registry }: Evidence, state: Row['state']): Claim {
  return registry.claim(`anchor-projects-${state}.monotowns-20.2024-04-02.kazinform-63bn-2024`);
}

function projectRows(evidence: Evidence): Row[] {
  return states.map((state) => {
    const claim = stateClaim(evidence, state);
    return { key: state, claims: [claim.id], claim, who: whoSaid(claim, evidence.registry), state };
  });
}

/** The signs of a state from `top` on, in lines of ten; returns the px where they end. */
function drawSigns(svg: SVGElement, { key, claim, state }: Row, { layout }: Frame, top: number): number {
  const [step, left] = [steps[layout], wordsRoom[layout]];
  const group = draw(svg, 'g', { ...looks[state], 'stroke-width': stroke.mark });
  const r = step * 0.36;
  for (let index = 0; index < claim.value; index += 1) {
    const [column, line] = [index % perLine, Math.floor(index / perLine)];
    draw(group, 'circle', { cx: left + step * (column + 0.5), cy: top + step * (line + 0.5), r, 'data-row': key });
  }
  return top + step * Math.ceil(claim.value / perLine);
}

/** The number and the state, and who said it under the first. */
function drawState(svg: SVGElement, row: Row, { layout, words, measure, width }: Frame, top: number): number {
  const inks = { operating: ink.counted, underway: ink.promised, idle: ink.text } as const;
  const number = words.number(row.claim.value);
  const big = { size: type.big, weight: 600, fill: inks[row.state], align: 'top' } as const;
  const height = drawLabel(svg, { ...big, x: 0, y: top, text: number });
  const text = words.say(`chart.anchor-projects.${row.state}`);
  const beside = measure(number, type.big, 600) + 8;
  const room = layout === 'narrow' ? width - beside : wordsRoom[layout] - beside - 16;
  const lines = wrapText(measure, text, type.label, room);
  drawLabel(svg, { x: beside, y: top + height / 2 + 2, text: lines, size: type.label });
  return top + Math.max(height, lines.length * type.label * leading);
}

export const anchorProjects: Chart<Row> = {
  id: 'anchor-projects',
  topic: 'plants',
  places: ['monotowns-20'],
  signs: [],
  rows: projectRows,
  columns: [
    {
      id: 'state',
      label: (words) => words.say('chart.anchor-projects.state'),
      value: ({ state }) => state,
      text: ({ state }, words) => words.say(`chart.anchor-projects.${state}`),
    },
    ...valueColumns('projects', 'chart.anchor-projects.projects'),
    periodColumn('chart.anchor-projects.said'),
    whoColumn,
  ],
  draw(rows, frame) {
    const svg = createSvg(frame, 0);
    let top = 2;
    for (const row of rows) {
      const words = drawState(svg, row, frame, top);
      const signs = drawSigns(svg, row, frame, frame.layout === 'narrow' ? words + 4 : top);
      top = Math.max(words, signs) + 18;
    }
    svg.setAttribute('viewBox', `0 0 ${frame.width} ${Math.ceil(top - 14)}`);
    return svg;
  },
};
