// Lines of claims, drawn: a ring or a dot at the end of each, its value beside it, and the promise that waits for a report.
import * as Plot from '@observablehq/plot';
import type { Frame } from './chart.ts';
import { lineColumns, type ClaimGroup, type ClaimLine, placeGroups, type PlacedLine } from './claimLines.ts';
import { drawPlot, pixels, type Scales } from './drawPlot.ts';
import { createSvg, draw } from './element.ts';
import { ink, radius, stroke, type } from './ink.ts';
import { drawLabel } from './label.ts';
import { dotMark, ringMark } from './signs.ts';

/** Where our face is missing, as in an embed, a reader's own may be so much wider. */
const ownFace = 1.15;
/** px of a ring wide enough for a dot to stand in it. */
const wideRing = radius.mark + 3;

/** From the ring of a promise down to the last report, where a ring awaits its dot. */
interface Standing {
  value: number;
  y1: number;
  y2: number;
  met: boolean;
}

function standingOf(lines: readonly PlacedLine[]): Standing[] {
  const [promise, last] = [lines.find(({ standing }) => standing), lines.at(-1)];
  if (promise === undefined || last === undefined) return [];
  return [{ value: promise.value, y1: promise.y, y2: last.y, met: last.sign === 'met' }];
}

/** px from the middle of a mark to its label. */
function gapOf(sign: ClaimLine['sign']): number {
  return (sign === 'met' ? wideRing : radius.mark) + 5;
}

function weightOf(sign: ClaimLine['sign']): 400 | 600 {
  return sign === 'promised' ? 400 : 600;
}

/** Whether the label of a line runs into a standing promise further right. */
function isStruck(
  { value, y, sign, label }: PlacedLine,
  standing: readonly Standing[],
  x: Scales['x'],
  { measure }: Frame,
): boolean {
  const start = x(value) + gapOf(sign);
  const end = start + measure(label, type.label, weightOf(sign));
  // Our own face is narrower than measured: what ends before the middle of the ring does not touch it.
  return standing.some(
    (promise) => y > promise.y1 && y <= promise.y2 && start < x(promise.value) - wideRing && end > x(promise.value),
  );
}

function shorten({ label, short = label, ...line }: ClaimLine): ClaimLine {
  return { ...line, label: short };
}

/** The highest value on the scale and its px, such that every label has room right of its mark. */
function scaleOf(lines: readonly ClaimLine[], { layout, width, measure }: Frame): Plot.ScaleOptions {
  const { start } = lineColumns[layout];
  const room = ({ label, sign }: ClaimLine): number =>
    width - start - gapOf(sign) - ownFace * measure(label, type.label, weightOf(sign));
  const perUnit = Math.min(...lines.map((line) => room(line) / line.value));
  const most = Math.max(...lines.map(({ value }) => value));
  return { domain: [0, most], range: [start, start + most * perUnit] };
}

function marksOf(lines: readonly PlacedLine[], standing: readonly Standing[]): Plot.Markish[] {
  const signed = (...signs: ClaimLine['sign'][]): PlacedLine[] => lines.filter(({ sign }) => signs.includes(sign));
  const place = { x: 'value', y: 'y' } as const;
  const [counted, contested] = [signed('counted', 'met'), signed('contested')];
  return [
    Plot.ruleX([...standing], {
      x: 'value',
      y1: 'y1',
      y2: 'y2',
      stroke: ink.promised,
      strokeWidth: stroke.mark,
      strokeDasharray: '1 4',
    }),
    Plot.ruleY(signed('promised'), { ...place, stroke: ink.promised }),
    Plot.ruleY(counted, { ...place, stroke: ink.counted, strokeWidth: stroke.bar }),
    Plot.ruleY(contested, { ...place, stroke: ink.contested, strokeWidth: stroke.bar }),
    Plot.dot([...standing], {
      x: 'value',
      y: 'y2',
      r: wideRing,
      fill: ink.paper,
      stroke: ink.promised,
      strokeWidth: stroke.mark,
    }),
    ringMark(signed('promised'), place),
    dotMark(counted, place),
    dotMark(contested, { ...place, fill: ink.contested }),
  ];
}

/** When and by whom; on a phone the words stand above their marks, where a standing promise may run behind them. */
function drawWho(
  svg: SVGElement,
  lines: readonly PlacedLine[],
  standing: readonly Standing[],
  { layout }: Frame,
): void {
  const quiet = draw(svg, 'g', { fill: ink.quiet });
  for (const { top, y, when, texts } of lines) {
    const line = { y: top, size: type.tick, align: 'top' } as const;
    if (layout === 'wide') drawLabel(quiet, { ...line, x: 0, text: when });
    const halo = layout === 'narrow' && standing.some(({ y1, y2 }) => y > y1 && y <= y2);
    drawLabel(quiet, { ...line, x: lineColumns[layout].words, text: texts, halo });
  }
}

/** The whole drawing. `awaited` names the ring of a promise that the last report does not reach. */
export function drawClaims(groups: readonly ClaimGroup[], frame: Frame, awaited = ''): SVGElement {
  const { placed, bottom } = placeGroups(groups, frame);
  const lines = placed.flatMap((group) => group.lines);
  const standing = placed.flatMap((group) => standingOf(group.lines));
  const svg = createSvg(frame, bottom);
  const headed = placed.filter(({ heading }) => heading !== undefined);
  const { x } = drawPlot(svg, frame, {
    margin: 0,
    x: scaleOf(lines, frame),
    y: pixels,
    marks: [
      Plot.ruleY(headed, { y: 'top', stroke: ink.faint }),
      // On a phone the line of zero would cross the words.
      frame.layout === 'narrow' ? null : Plot.ruleX(placed, { x: 0, y1: 'start', y2: 'end', stroke: ink.faint }),
      ...marksOf(lines, standing),
    ],
  });
  // Long labels are left out in all lines or in none.
  if (lines.some((line) => line.short !== undefined && isStruck(line, standing, x, frame)))
    return drawClaims(
      groups.map(({ heading, lines: own }) => ({
        ...(heading === undefined ? {} : { heading }),
        lines: own.map(shorten),
      })),
      frame,
      awaited,
    );
  for (const { heading = '', top } of headed)
    drawLabel(svg, { x: 0, y: top + 9, text: heading, size: type.strong, weight: 600, align: 'top' });
  drawWho(svg, lines, standing, frame);
  for (const { y, value, sign, label } of lines)
    drawLabel(svg, { x: x(value) + gapOf(sign), y, text: label, weight: weightOf(sign) });
  for (const { value, y2 } of standing.filter(({ met }) => !met))
    drawLabel(svg, { x: x(value) + 15, y: y2, text: awaited, size: type.tick, fill: ink.promised });
  return svg;
}
