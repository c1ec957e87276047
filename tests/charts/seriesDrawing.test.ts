import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { drawLayouts } from '../../src/charts/drawing.ts';
import { createSeriesChart, looksOf } from '../../src/charts/seriesDrawing.ts';
import { seriesLines } from '../../src/charts/seriesRows.ts';
import { toBase } from '../../src/evidence/quantity.ts';
import { createObservation } from '../evidence/rules/examples.ts';
import { evidence, surface } from './evidence.ts';

const groups = Map.groupBy(evidence.registry.tables.observations, ({ subject, measure }) => `${subject}-${measure}`);

function drawSeries(id: string) {
  const rows = groups.get(id) ?? [];
  const [first] = rows;
  const lines = seriesLines(rows);
  const chart = createSeriesChart(id, first?.subject ?? '', first === undefined ? '' : toBase(first).unit, lines);
  const drawn = drawLayouts(chart, chart.rows(evidence), surface, ['narrow', 'medium']);
  return { lines, drawn };
}

/** Every twentieth series, and those with the most lines, losses, flags or a single year. */
const ids = [...groups.keys()];
const telling = [
  'saran-population',
  'saran-net-migration',
  'saran-unemployment-rate',
  'karaganda-region-unemployment-rate',
];
const single = ids.filter((id) => new Set(groups.get(id)?.map(({ year }) => year)).size === 1);
const looked = [...new Set([...telling, ...single, ...ids.filter((_, index) => index % 20 === 0)])];

describe.each(looked)('the drawing of %s', (id) => {
  const { lines, drawn } = drawSeries(id);

  it.each(['narrow', 'medium'] as const)('has a mark for every value, inside the picture: %s', (layout) => {
    const { document } = parseHTML(drawn[layout]);
    const marks = [...document.querySelectorAll('[data-row]')];
    expect(marks.map((mark) => mark.getAttribute('data-row')).toSorted()).toEqual(
      lines.flatMap(({ points }) => points.map(({ key }) => key)).toSorted(),
    );
    const [, , width = 0, height = 0] = (/viewBox="([^"]+)"/.exec(drawn[layout])?.[1] ?? '').split(' ').map(Number);
    for (const mark of marks) {
      expect(Number(mark.getAttribute('cx'))).toBeGreaterThan(0);
      expect(Number(mark.getAttribute('cx'))).toBeLessThanOrEqual(width);
      expect(Number(mark.getAttribute('cy'))).toBeGreaterThan(0);
      expect(Number(mark.getAttribute('cy'))).toBeLessThan(height);
    }
  });

  it('joins no two parts', () => {
    const parts = new Set(lines.flatMap(({ points }) => points.map(({ part }) => part)));
    const { document } = parseHTML(drawn.narrow);
    const paths = [...document.querySelectorAll('path')].filter((path) => path.hasAttribute('d'));
    expect(paths.length).toBe(parts.size);
    expect(paths.every((path) => (path.getAttribute('d') ?? '').split('M').length === 2)).toBe(true);
  });

  it('leaves the wide layout out', () => {
    expect(drawn.wide).toBe('');
  });
});

describe('looksOf(lines)', () => {
  it('tells territories by colour and workbooks by dashes', () => {
    const lines = seriesLines([
      createObservation({ scope: 'town' }),
      createObservation({ scope: 'town', source: 'second' }),
      createObservation({ scope: 'administration' }),
      createObservation({ scope: 'region' }),
    ]);
    expect([...looksOf(lines).values()]).toEqual([
      { stroke: 'var(--counted)', dashes: undefined },
      { stroke: 'var(--counted)', dashes: '6 3' },
      { stroke: 'var(--ink)', dashes: undefined },
      { stroke: 'var(--quiet)', dashes: undefined },
    ]);
  });
});

it.each(telling.slice(0, 3).flatMap((id) => (['narrow', 'medium'] as const).map((layout) => ({ id, layout }))))(
  'draws $id, $layout, as before',
  async ({ id, layout }) => {
    const svg = drawSeries(id).drawn[layout];
    await expect(`${svg.replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot(
      `../golden/charts/series-${id}-${layout}.svg`,
    );
  },
);
