// The answers to a contested question on one scale: a line for each claim in order of time, and over them how far they lie apart.
import * as Plot from '@observablehq/plot';
import { toBase } from '../evidence/quantity.ts';
import type { Registry } from '../evidence/registry.ts';
import type { Contested } from '../evidence/rows.ts';
import type { Words } from '../language/words.ts';
import type { Chart, Frame } from './chart.ts';
import { drawPlot, pixels } from './drawPlot.ts';
import { createSvg, draw } from './element.ts';
import { halo, ink, radius, stroke, type } from './ink.ts';
import { drawLabel } from './label.ts';
import { type PlacedAnswer, placeAnswers, scaleAnswers } from './questionPlaces.ts';
import { type QuestionRow, areRivals, columnsOf, rowsOf, unitOf } from './questionRows.ts';
import { dotMark, ringMark } from './signs.ts';

export interface QuestionChart {
  chart: Chart<QuestionRow>;
  dek: string;
  alt: string;
}

/** The lowest and the highest answer, unless they are equal. */
export function extremesOf(rows: readonly QuestionRow[]): QuestionRow[] {
  const sorted = rows.toSorted((a, b) => a.value - b.value);
  const [low, high] = [sorted[0], sorted.at(-1)];
  return low !== undefined && high !== undefined && low.value < high.value ? [low, high] : [];
}

function drawSpan(
  svg: SVGElement,
  ends: readonly { x: number; y: number }[],
  top: number,
  text: string,
  frame: Frame,
): void {
  const [low, high] = ends;
  if (low === undefined || high === undefined) return;
  const group = draw(svg, 'g', { stroke: ink.contested, fill: ink.contested });
  for (const { x, y } of ends)
    draw(group, 'line', { x1: x, x2: x, y1: top, y2: y, 'stroke-dasharray': '1 4', 'stroke-width': 1.5 });
  draw(group, 'line', { x1: low.x, x2: high.x, y1: top, y2: top, 'stroke-width': stroke.mark });
  for (const { x } of ends) draw(group, 'circle', { cx: x, cy: top, r: radius.mark, stroke: 'none' });
  const half = frame.measure(text, type.tick) / 2;
  drawLabel(svg, {
    x: Math.max(half, Math.min(frame.width - half, (low.x + high.x) / 2)),
    y: top - radius.mark - 4,
    text,
    size: type.tick,
    fill: ink.contested,
    anchor: 'middle',
    align: 'bottom',
  });
}

/** px above the lines that the bar over them takes, and below them the number of their base. */
const SPAN_ROOM = 48;
const BASE_ROOM = 22;

function zeroOf(base: number, { layout }: Frame): Plot.RuleXOptions {
  const along =
    layout === 'narrow'
      ? { y1: ({ y }: PlacedAnswer) => y - 7, y2: ({ y }: PlacedAnswer) => y + 7 }
      : { y1: 'start', y2: 'end' };
  return { x: () => base, ...along, stroke: ink.faint };
}

export function drawAnswers(
  rows: readonly QuestionRow[],
  span: readonly QuestionRow[],
  isYear: boolean,
  frame: Frame,
): SVGElement {
  const top = span.length > 0 ? SPAN_ROOM : 1;
  const placed = placeAnswers(rows, frame, top);
  const { domain, range } = scaleAnswers(rows, frame, isYear);
  const bottom = placed.at(-1)?.end ?? top;
  const svg = createSvg(frame, bottom + (isYear ? 2 : BASE_ROOM));
  const of = (sign: QuestionRow['sign']): PlacedAnswer[] => placed.filter((row) => row.sign === sign);
  const place = { x: 'value', y: 'y' } as const;
  const base = domain[0] > 0 ? domain[0] : 0;
  const { x } = drawPlot(svg, frame, {
    margin: 0,
    x: { domain, range },
    y: pixels,
    marks: [
      // On a phone the whole line of zero would cross the words.
      isYear
        ? null
        : Plot.ruleX(frame.layout === 'narrow' ? placed : [{ start: top, end: bottom }], zeroOf(base, frame)),
      Plot.ruleY(placed, { x1: base, x2: 'value', y: 'y', stroke: ink.rule }),
    ],
  });
  if (!isYear)
    drawLabel(svg, {
      x: x(base),
      y: bottom + 3,
      text: frame.words.number(base),
      size: type.tick,
      fill: ink.quiet,
      anchor: frame.layout === 'narrow' && x(base) < 10 ? 'start' : 'middle',
      align: 'top',
    });
  const ends = span.flatMap(({ key, value }) => {
    const row = placed.find((candidate) => candidate.key === key);
    return row === undefined ? [] : [{ x: x(value), y: row.y }];
  });
  drawSpan(svg, ends, SPAN_ROOM - 20, frame.words.say('question.drawing.span'), frame);
  drawPlot(svg, frame, {
    margin: 0,
    x: { domain, range },
    y: pixels,
    marks: [
      ringMark(of('promised'), place),
      dotMark(of('counted'), place),
      dotMark(of('rough'), { ...place, r: radius.small }),
    ],
  });
  const quiet = draw(svg, 'g', { fill: ink.quiet, ...(frame.layout === 'narrow' ? halo : {}) });
  for (const row of placed) drawLabel(quiet, { x: 0, y: row.top, text: row.texts, size: type.tick, align: 'top' });
  for (const { value, y, label, sign } of placed)
    drawLabel(svg, {
      x: x(value) + radius.mark + 5,
      y,
      text: label,
      weight: sign === 'counted' ? 600 : 400,
      halo: true,
    });
  return svg;
}

/** The chart of a question with its texts; undefined where its answers come in several units. */
export function createQuestionChart(
  question: Contested,
  topic: Chart['topic'],
  registry: Registry,
  words: Words,
): QuestionChart | undefined {
  const statements = question.claims.map((id) => registry.statement(id));
  const units = new Set(statements.map((statement) => unitOf(toBase(statement).unit)));
  if (units.size !== 1) return undefined;
  const rows = rowsOf(question, registry, words);
  const span = areRivals(statements, registry) ? extremesOf(rows) : [];
  const sorted = rows.toSorted((a, b) => a.value - b.value);
  const labels = [...new Set(statements.map(({ measure }) => registry.measure(measure).label))];
  const dek = [words.say('question.drawing.dek', { measure: labels.join('; ') })];
  if (rows.some(({ sign }) => sign === 'rough')) dek.push(words.say('question.drawing.rough'));
  const shown = (['promised', 'counted'] as const).filter((sign) =>
    rows.some((row) => row.sign === sign || (sign === 'counted' && row.sign === 'rough')),
  );
  return {
    dek: dek.join(' '),
    alt: words.say('question.drawing.alt', {
      count: rows.length,
      low: sorted[0]?.label ?? '',
      high: sorted.at(-1)?.label ?? '',
    }),
    chart: {
      id: `question-${question.id}`,
      topic,
      places: [],
      signs: span.length > 0 ? [...shown, 'contested'] : shown,
      rows: () => rows,
      columns: columnsOf(rows),
      draw: (drawn, frame) => drawAnswers(drawn, span, units.has('year'), frame),
    },
  };
}
