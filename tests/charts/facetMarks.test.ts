import { expect, it } from 'vitest';
import { createSvg } from '../../src/charts/element.ts';
import { drawBars, drawDots, drawLines, drawTraces, runsOf } from '../../src/charts/facetMarks.ts';
import { createDocument } from '../../src/charts/virtualDom.ts';
import { surface } from './evidence.ts';

const emptySvg = () => createSvg({ ...surface, layout: 'wide', width: 100, document: createDocument() }, 50);
const pathsOf = (svg: SVGElement) => [...svg.querySelectorAll('path')].map((path) => path.getAttribute('d'));
const keysOf = (svg: SVGElement) => [...svg.querySelectorAll('path')].map((path) => path.getAttribute('data-row'));

it('draws a dot as a stroke of no length with round ends, with the key of its row', () => {
  const svg = emptySvg();
  drawDots(svg, [{ x: 3, y: 4, key: 'aksai-2010' }], 2);
  expect(pathsOf(svg)).toEqual(['M3 4h0']);
  expect(keysOf(svg)).toEqual(['aksai-2010']);
  expect(svg.querySelector('g')?.getAttribute('stroke-width')).toBe('4');
  expect(svg.querySelector('g')?.getAttribute('stroke-linecap')).toBe('round');
});

it('draws a line through each run of points, and none through a single one', () => {
  const svg = emptySvg();
  drawLines(svg, [
    [
      { x: 0, y: 1 },
      { x: 2, y: 3 },
    ],
    [{ x: 9, y: 9 }],
  ]);
  expect(pathsOf(svg)).toEqual(['M0 1L2 3']);
  expect(keysOf(svg)).toEqual([null]);
});

it('draws an upright and a level bar as short as they can be', () => {
  const svg = emptySvg();
  drawBars(
    svg,
    [
      { key: 'a', from: [5, 40], to: [5, 10] },
      { key: 'b', from: [5, 40], to: [15, 40] },
    ],
    6,
  );
  expect(pathsOf(svg)).toEqual(['M5 40V10', 'M5 40H15']);
  expect(keysOf(svg)).toEqual(['a', 'b']);
});

it('joins rows of one line only, and leaves out those that stand alone', () => {
  const rows = [
    { line: 'a', year: 1 },
    { line: undefined, year: 2 },
    { line: 'b', year: 3 },
    { line: 'a', year: 4 },
  ];
  expect(runsOf(rows).map((run) => run.map(({ year }) => year))).toEqual([[1, 4], [3]]);
});

it('traces a run: a dot first, then a stroke to each point, all with their keys', () => {
  const svg = emptySvg();
  drawTraces(svg, [
    [
      { x: 0, y: 1, key: 'a' },
      { x: 2, y: 3, key: 'b' },
    ],
    [{ x: 9, y: 9, key: 'c' }],
  ]);
  expect(pathsOf(svg)).toEqual(['M0 1h0', 'M0 1l2 2', 'M9 9h0']);
  expect(keysOf(svg)).toEqual(['a', 'b', 'c']);
});
