import { describe, expect, it } from 'vitest';
import type { Frame, Layout } from '../../src/charts/chart.ts';
import { drawFacets, type Facets } from '../../src/charts/facets.ts';
import { createDocument } from '../../src/charts/virtualDom.ts';
import { surface } from './evidence.ts';

interface Row {
  town: string;
  value: number;
}
const rows = (town: string, ...values: number[]): Row[] => values.map((value) => ({ town, value }));
const frame = (layout: Layout, width: number): Frame => ({ ...surface, layout, width, document: createDocument() });
const facets = (panels: Row[][], more: Partial<Facets<Row>> = {}): Facets<Row> => ({
  panels,
  name: ([first]) => first?.town ?? '',
  height: 80,
  years: [2010, 2020],
  yearTicks: [2010, 2015, 2020],
  values: () => [0, 10],
  hairlines: () => [5],
  format: String,
  ...more,
});
const six = ['Abai', 'Aksai', 'Aksu', 'Altai', 'Balkhash', 'Kentau'].map((town) => rows(town, 1, 2));
const textsOf = (svg: SVGElement) => [...svg.querySelectorAll('text')].map((text) => text.textContent);

describe('small multiples', () => {
  it.each([
    ['narrow', 340, 2],
    ['medium', 620, 3],
    ['wide', 940, 5],
  ] as const)('stand %s in a drawing of %i px in %i columns', (layout, width, columns) => {
    const { panels } = drawFacets(frame(layout, width), facets(six));
    expect(new Set(panels.map(({ left }) => left)).size).toBe(columns);
    expect(Math.max(...panels.map(({ right }) => right))).toBeLessThanOrEqual(width + 1);
    const neighbours = panels.slice(1).map(({ left }, index) => ({ left, before: panels[index] }));
    const touching = neighbours.filter(
      ({ left, before }) => left > (before?.left ?? 0) && left <= (before?.right ?? 0),
    );
    expect(touching).toEqual([]);
  });

  it('stand side by side as many as they say where they are few', () => {
    const { panels } = drawFacets(frame('wide', 940), facets(six, { across: { wide: 3 } }));
    expect(new Set(panels.map(({ left }) => left)).size).toBe(3);
  });

  it('have the same years, equally far apart and in half px, and values in whole px', () => {
    const { panels } = drawFacets(frame('wide', 940), facets(six));
    for (const { x, y, left } of panels) {
      expect(2 * (x(2011) - left)).toBeCloseTo(Math.round(2 * (x(2011) - left)), 9);
      expect(x(2012) - x(2011)).toBeCloseTo(x(2011) - x(2010), 9);
      expect(y(3.33) % 1).toBe(0);
      expect(y(10)).toBeLessThan(y(0));
    }
  });

  it('keep marks off the numbers of the hairlines when asked', () => {
    const first = (inset: boolean) =>
      drawFacets(frame('wide', 940), facets(six, { inset, format: () => '400,000' })).panels[0]?.x(2010) ?? 0;
    expect(first(true) - first(false)).toBeGreaterThan(surface.measure('400,000', 13));
  });

  it('bear the name, the line under it, the hairline and the years of each panel', () => {
    const aside = ([first]: readonly Row[]) => (first?.town === 'Aksu' ? 'with its settlements' : undefined);
    const { svg } = drawFacets(frame('wide', 940), facets(six.slice(0, 3), { aside }));
    const texts = textsOf(svg);
    for (const name of ['Abai', 'Aksai', 'Aksu']) expect(texts).toContain(name);
    expect(texts.filter((text) => text === 'with its settlements')).toHaveLength(1);
    expect(texts.filter((text) => text === '2010')).toHaveLength(3);
    expect(texts.filter((text) => text === '5')).toHaveLength(3);
  });

  it('leave out a year that would touch its neighbours, but never the last', () => {
    const { svg } = drawFacets(frame('wide', 940), facets([rows('Abai', 1)], { yearTicks: [2010, 2011, 2019, 2020] }));
    expect(textsOf(svg).filter((text) => text?.startsWith('20') === true)).toEqual(['2010', '2020']);
  });

  it('say what the colours mean above the panels', () => {
    const key = [{ text: 'More births', colour: 'var(--counted)' }];
    const { svg } = drawFacets(frame('wide', 940), facets(six, { key }));
    expect(textsOf(svg)[0]).toBe('More births');
    expect(svg.querySelector('path')?.getAttribute('stroke')).toBe('var(--counted)');
  });
});
