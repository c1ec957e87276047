import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { allCharts } from '../../src/charts/allCharts.ts';
import type { Chart, ChartRow, Layout } from '../../src/charts/chart.ts';
import { drawLayouts } from '../../src/charts/drawing.ts';
import { renderFigure } from '../../src/charts/figure.ts';
import { formatCell } from '../../src/charts/table.ts';
import { distanceFromLine, positionsOf } from './affine.ts';
import { evidence, surface } from './evidence.ts';

const layouts: readonly Layout[] = ['narrow', 'medium', 'wide'];
const text = (plain: string) => ({ html: plain, plain });
const figureText = { title: text('Title'), dek: text('Dek'), note: text('Note'), alt: text('Alt') };

interface Drawn {
  chart: Chart;
  rows: readonly ChartRow[];
  drawings: Record<Layout, string>;
}
const drawn: Drawn[] = allCharts.map((chart) => {
  const rows = chart.rows(evidence);
  return { chart, rows, drawings: drawLayouts(chart, rows, surface) };
});
const cases = drawn.map((one) => [one.chart.id, one] as const);
const everyLayout = drawn.flatMap(({ chart, rows, drawings }) =>
  layouts.map((layout) => [`${chart.id}-${layout}`, drawings[layout], rows] as const),
);
const figureOf = ({ chart, rows, drawings }: Drawn): string =>
  renderFigure({
    chart,
    rows,
    drawings,
    text: figureText,
    evidence,
    words: surface.words,
    links: { chart: '/x/', csv: '/x.csv', embed: '/e/' },
  });
const page = parseHTML(`<html><body>${drawn.map(figureOf).join('')}</body></html>`).document;

it('has every chart once, in the kebab-case of addresses', () => {
  const ids = allCharts.map((chart) => chart.id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
});

describe.each(cases)('the rows of %s', (_, { chart, rows }) => {
  it('are there, each with a key of its own', () => {
    expect(rows.length).toBeGreaterThan(0);
    expect(new Set(rows.map((row) => row.key)).size).toBe(rows.length);
  });

  it('stand on claims, observations, calculations or sources that exist', () => {
    const groundless = rows.filter(({ claims, sources = [] }) => claims.length + sources.length === 0);
    expect(groundless).toEqual([]);
    const ids = rows.flatMap(({ claims }) => claims);
    const calculated = ids.filter((id) => id.startsWith('calc:')).map((id) => id.slice(5));
    const stated = ids.filter((id) => !id.startsWith('calc:'));
    const sources = rows.flatMap((row) => row.sources ?? []);
    expect(calculated.map((id) => evidence.calculation(id).id)).toEqual(calculated);
    expect(stated.map((id) => evidence.registry.statement(id).id)).toEqual(stated);
    expect(sources.map((id) => evidence.registry.source(id).id)).toEqual(sources);
  });

  it('are about places that exist', () => {
    for (const id of chart.places) expect(evidence.registry.place(id).id).toBe(id);
  });
});

describe.each(everyLayout)('the drawing %s', (name, svg, rows) => {
  const { document } = parseHTML(svg);
  const elements = [...document.querySelectorAll('*')];

  it('is as drawn before', async () => {
    await expect(`${svg.replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot(`../golden/charts/${name}.svg`);
  });

  it('has a mark for every row and no others', () => {
    const marked = elements.flatMap((element) => element.getAttribute('data-row') ?? []);
    expect(new Set(marked)).toEqual(new Set(rows.map((row) => row.key)));
  });

  it('is an image with a name and a description', () => {
    const id = name.replace(/-[a-z]+$/, '');
    expect(svg).toMatch(/^<svg class="chart chart-(narrow|medium|wide)" viewBox="0 0 \d+ \d+" role="img" /);
    expect(svg).toContain(`aria-labelledby="${id}-title" aria-describedby="${id}-alt"`);
  });

  it('holds no script, no style, no handler and no reference elsewhere', () => {
    const refused = ['script', 'style', 'foreignObject', 'image', 'a'];
    expect(elements.filter((element) => refused.includes(element.localName))).toEqual([]);
    const attributes = elements.flatMap((element) => [...element.attributes]);
    expect(attributes.filter(({ name: attribute }) => /^(style|on.*)$/.test(attribute))).toEqual([]);
    expect(attributes.filter(({ name: attribute, value }) => attribute === 'href' && !value.startsWith('#'))).toEqual(
      [],
    );
  });

  it('is coloured by custom properties only', () => {
    const colours = ['fill', 'stroke', 'stop-color', 'color'];
    const used = elements.flatMap((element) => colours.flatMap((colour) => element.getAttribute(colour) ?? []));
    expect(used.length).toBeGreaterThan(0);
    for (const colour of used) expect(colour).toMatch(/^(none|var\(--[a-z]+\)|url\(#[a-z0-9-]+\))$/);
  });

  it('sets no text smaller than a phone can show', () => {
    for (const element of elements) expect(Number(element.getAttribute('font-size') ?? 13)).toBeGreaterThanOrEqual(13);
  });

  it('keeps its marks inside the picture', () => {
    const [, , width = 0, height = 0] = (/viewBox="([^"]+)"/.exec(svg)?.[1] ?? '').split(' ').map(Number);
    // Where a group is moved, its circles have coordinates of their own.
    const circles = elements.filter(
      (element) => element.localName === 'circle' && element.closest('[transform]') === null,
    );
    const outside = circles.filter((circle) => {
      const [x, y] = [Number(circle.getAttribute('cx')), Number(circle.getAttribute('cy'))];
      return !(x >= 0 && x <= width && y >= 0 && y <= height);
    });
    expect(outside).toEqual([]);
  });

  it('weighs at most 12 kB, or 80 bytes a row where small multiples have hundreds of rows', () => {
    expect(svg.length).toBeLessThanOrEqual(Math.max(12_000, 80 * rows.length));
  });
});

describe('all figures on one page', () => {
  it('have no id twice', () => {
    const ids = [...page.querySelectorAll('[id]')].map((element) => element.id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('refer only to ids that are there', () => {
    for (const attribute of ['aria-labelledby', 'aria-describedby']) {
      for (const element of page.querySelectorAll(`[${attribute}]`)) {
        for (const id of (element.getAttribute(attribute) ?? '').split(' '))
          expect(page.getElementById(id)).not.toBeNull();
      }
    }
  });

  it('have nothing that a strict content security policy refuses', () => {
    expect(page.querySelectorAll('script, style, [style]').length).toBe(0);
  });
});

describe.each(cases)('the table of %s', (id, one) => {
  const table = page.querySelector(`#chart-${id} table`);

  it('has a row for each row and a cell for each column, and the source', () => {
    const lines = [...(table?.querySelectorAll('tbody tr') ?? [])];
    expect(lines.length).toBe(one.rows.length);
    for (const [index, line] of lines.entries()) {
      const cells = [...line.children].map((cell) => cell.textContent);
      const row = one.rows[index] as ChartRow;
      expect(cells.slice(0, -1)).toEqual(one.chart.columns.map((column) => formatCell(column, row, surface.words)));
      expect(cells.at(-1)).not.toBe('');
    }
  });

  it('has a caption, headed columns and a head for each row', () => {
    expect(table?.querySelector('caption')?.textContent).toBe('Title');
    expect(table?.querySelectorAll('thead th[scope=col]').length).toBe(one.chart.columns.length + 1);
    expect(table?.querySelectorAll('tbody th[scope=row]').length).toBe(one.rows.length);
  });

  it('has columns that CSV can name', () => {
    const ids = one.chart.columns.map((column) => column.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const column of ids) expect(column).toMatch(/^[a-z][a-z0-9_]*$/);
  });
});

it('draws the same bytes from the same evidence', () => {
  for (const { chart, rows, drawings } of drawn) expect(drawLayouts(chart, rows, surface)).toEqual(drawings);
});

/** Charts whose marks stand on a linear scale: the column of the value and the attribute of the circle. */
const scales: readonly (readonly [string, string, 'cx' | 'cy'])[] = [
  ['output-share', 'share_percent', 'cy'],
  ['people-counts', 'people', 'cx'],
  ['town-populations', 'change_percent', 'cx'],
  ['weight-per-head', 'multiple', 'cx'],
];

it.each(scales)('places the marks of %s by their %s', (id, columnId, attribute) => {
  const { chart, rows, drawings } = drawn.find((one) => one.chart.id === id) as Drawn;
  const column = chart.columns.find((candidate) => candidate.id === columnId);
  for (const layout of layouts) {
    const positions = positionsOf(drawings[layout], attribute);
    const points = rows.flatMap((row) => {
      const value = column?.value(row);
      return typeof value === 'number' ? [{ value, position: positions.get(row.key) ?? Number.NaN }] : [];
    });
    expect(points.length).toBeGreaterThan(2);
    // Coordinates are rounded to a tenth of a px.
    expect(distanceFromLine(points)).toBeLessThan(0.15);
  }
});
