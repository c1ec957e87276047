// The answers to a contested question on one scale: a line for each claim in order of time, and over them how far they lie apart.
import * as Plot from '@observablehq/plot';
import { nameSpeaker, toAttribution } from '../evidence/attribution.ts';
import { toBase } from '../evidence/quantity.ts';
import type { Registry } from '../evidence/registry.ts';
import type { Claim, Contested, Observation, Status } from '../evidence/rows.ts';
import type { Words } from '../language/words.ts';
import type { Chart, ChartRow, Column, Frame } from './chart.ts';
import { axisRoom } from './axis.ts';
import { drawPlot, pixels } from './drawPlot.ts';
import { createSvg, draw } from './element.ts';
import { halo, ink, radius, stroke, type } from './ink.ts';
import { drawLabel } from './label.ts';
import { type PlacedAnswer, placeAnswers, scaleAnswers } from './questionPlaces.ts';
import { dotMark, ringMark } from './signs.ts';

export interface QuestionRow extends ChartRow {
  /** In the base unit of the question. */
  value: number;
  /** Rough is an estimate or a claim without a method. */
  sign: 'promised' | 'counted' | 'rough';
  /** ISO period. */
  period: string;
  when: string;
  who: string;
  status: string;
  /** Of what, where the answers differ in it; else empty. */
  about: string;
  /** The value in words. */
  label: string;
  source: string;
}

export interface QuestionChart {
  chart: Chart<QuestionRow>;
  dek: string;
  alt: string;
}

const signs: Readonly<Partial<Record<Status, QuestionRow['sign']>>> = {
  promised: 'promised',
  planned: 'promised',
  claimed: 'rough',
  estimate: 'rough',
};
/** Jobs are promised and people are counted: the questions are about both. */
const SAME: Readonly<Record<string, string>> = { jobs: 'people', staff: 'jobs' };
const sameAs = (name: string): string => SAME[name] ?? name;

function describe({ measure, subject, scope }: Claim | Observation, registry: Registry, words: Words): string {
  const name = registry.has('place', subject)
    ? registry.place(subject)[`name_${words.locale}`]
    : registry.project(subject).name_en;
  const told = scope === '' || scope === 'project' || scope === 'group' ? [] : [words.say(`scope.${scope}`)];
  return [registry.measure(measure).label_en, name, ...told].join(', ');
}

function rowsOf(question: Contested, registry: Registry, words: Words): QuestionRow[] {
  const statements = question.claims.map((id) => registry.statement(id));
  const subjects = statements.map((statement) => describe(statement, registry, words));
  const isMixed = new Set(subjects).size > 1;
  const rows = statements.map((statement, index) => {
    const source = registry.source(statement.source);
    const { period, status } = toAttribution(statement, source);
    return {
      key: statement.id,
      claims: [statement.id],
      value: toBase(statement).value,
      sign: signs[status] ?? 'counted',
      period: period.text,
      start: period.start,
      when: words.period(period.text),
      who: nameSpeaker(statement, source),
      status: words.say(`status.${status}`),
      about: isMixed ? (subjects[index] ?? '') : '',
      label: words.quantity(statement),
      source: source.id,
    } as const;
  });
  return rows.toSorted((a, b) => Number(a.start > b.start) - Number(a.start < b.start));
}

function columnsOf(rows: readonly QuestionRow[]): Column<QuestionRow>[] {
  const column = (id: 'when' | 'value' | 'who' | 'status' | 'about', read: (row: QuestionRow) => string) => ({
    id,
    label: (words: Words) => words.say(`question.column.${id}`),
    value: read,
  });
  return [
    column('when', ({ when }) => when),
    column('value', ({ label }) => label),
    column('who', ({ who }) => who),
    column('status', ({ status }) => status),
    ...(rows.some(({ about }) => about !== '') ? [column('about', ({ about }) => about)] : []),
  ];
}

/** The extremes are joined only where several sources speak of the same measure: else they are no answers to one another. */
function spanOf(rows: readonly QuestionRow[], measures: ReadonlySet<string>): [QuestionRow, QuestionRow] | undefined {
  const sorted = rows.toSorted((a, b) => a.value - b.value);
  const [low, high] = [sorted[0], sorted.at(-1)];
  const isOne = measures.size === 1 && new Set(rows.map(({ source }) => source)).size > 1;
  return isOne && low !== undefined && high !== undefined && low.value < high.value ? [low, high] : undefined;
}

function drawSpan(svg: SVGElement, ends: readonly { x: number; y: number }[], top: number, text: string, frame: Frame): void {
  const [low, high] = ends;
  if (low === undefined || high === undefined) return;
  const group = draw(svg, 'g', { stroke: ink.contested, fill: ink.contested });
  for (const { x, y } of ends)
    draw(group, 'line', { x1: x, x2: x, y1: top, y2: y, 'stroke-dasharray': '1 4', 'stroke-width': 1.5 });
  draw(group, 'line', { x1: low.x, x2: high.x, y1: top, y2: top, 'stroke-width': stroke.mark });
  for (const { x } of ends) draw(group, 'circle', { cx: x, cy: top, r: radius.mark, stroke: 'none' });
  const width = frame.measure(text, type.tick);
  const right = high.x + radius.mark + 5;
  // Beside the bar where there is room, else before it.
  const fits = right + width <= frame.width;
  drawLabel(svg, {
    x: fits ? right : low.x - radius.mark - 5,
    y: top,
    text,
    size: type.tick,
    fill: ink.contested,
    anchor: fits ? 'start' : 'end',
  });
}

/** px above the lines that the bar over them takes. */
const SPAN_ROOM = 34;

function drawAnswers(rows: readonly QuestionRow[], span: readonly QuestionRow[], isYear: boolean, frame: Frame): SVGElement {
  const top = span.length > 0 ? SPAN_ROOM : 1;
  const placed = placeAnswers(rows, frame, top);
  const { domain, range } = scaleAnswers(rows, frame, isYear);
  const bottom = placed.at(-1)?.end ?? top;
  const svg = createSvg(frame, bottom + (isYear ? 2 : axisRoom));
  const of = (sign: QuestionRow['sign']): PlacedAnswer[] => placed.filter((row) => row.sign === sign);
  const place = { x: 'value', y: 'y' } as const;
  const base = domain[0] > 0 ? domain[0] : 0;
  const { x } = drawPlot(svg, frame, {
    margin: 0,
    x: { domain, range },
    y: pixels,
    marks: [
      isYear ? null : Plot.ruleX([base], { y1: top, y2: bottom, stroke: ink.faint }),
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
  drawSpan(svg, ends, SPAN_ROOM / 2 - 4, frame.words.say('question.drawing.span'), frame);
  drawPlot(svg, frame, {
    margin: 0,
    x: { domain, range },
    y: pixels,
    marks: [ringMark(of('promised'), place), dotMark(of('counted'), place), dotMark(of('rough'), { ...place, r: radius.small })],
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
  const units = new Set(statements.map((statement) => sameAs(toBase(statement).unit)));
  if (units.size !== 1) return undefined;
  const rows = rowsOf(question, registry, words);
  const span = spanOf(rows, new Set(statements.map(({ measure }) => sameAs(measure)))) ?? [];
  const sorted = rows.toSorted((a, b) => a.value - b.value);
  const labels = [...new Set(statements.map(({ measure }) => registry.measure(measure).label_en))];
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
