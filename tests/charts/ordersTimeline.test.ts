import { describe, expect, it } from 'vitest';
import { drawLayouts } from '../../src/charts/drawing.ts';
import { ordersTimeline } from '../../src/charts/ordersTimeline.ts';
import { distanceFromLine } from './affine.ts';
import { evidence, surface } from './evidence.ts';

const rows = ordersTimeline.rows(evidence);
const days = (date: string): number => Date.parse(date) / 86_400_000;

describe.each(Object.entries(drawLayouts(ordersTimeline, rows, surface)))('the %s drawing', (_, svg) => {
  const marks = (key: string, name: string): string[] =>
    [...svg.matchAll(new RegExp(`<${name} [^>]*data-row="${key}"[^>]*>`, 'g'))].map(([mark]) => mark);

  it('puts the ring of every order on the day of its deadline', () => {
    const points = rows.map(({ key, order }) => ({
      value: days(order.deadline),
      position: Number(/ cx="([^"]+)"/.exec(marks(key, 'circle')[0] ?? '')?.[1]),
    }));
    expect(distanceFromLine(points)).toBeLessThan(0.15);
    expect(new Set(points.map(({ position }) => position)).size).toBe(2);
  });

  it('fills a mark for every report found, and none where nothing was found', () => {
    expect(rows.map(({ key }) => [key, marks(key, 'rect').length])).toEqual(
      rows.map(({ key, traces }) => [key, traces.filter(({ due }) => !due).length]),
    );
  });

  it('draws every deadline hollow', () => {
    expect(rows.map(({ key }) => [key, marks(key, 'circle').length])).toEqual(
      rows.map(({ key, traces }) => [key, 1 + traces.filter(({ due }) => due).length]),
    );
    const rings = rows.flatMap(({ key }) => marks(key, 'circle'));
    expect(rings.filter((ring) => !ring.includes('fill="var(--paper)" stroke="var(--promised)"'))).toEqual([]);
  });

  it('says of the six orders without a trace that no report was found, never that nothing was done', () => {
    expect(svg.match(/>no report found</g)?.length).toBe(6);
    expect(svg).not.toMatch(/not done|failed|ignored|missed/);
  });
});

describe('the table of orders-timeline', () => {
  it('tells what was found in words with dates', () => {
    const found = ordersTimeline.columns.find(({ id }) => id === 'found');
    const satpayev = rows.find(({ key }) => key === 'd-zone-satpayev');
    expect(satpayev && found?.text?.(satpayev, surface.words).replaceAll('\u00A0', ' ')).toBe(
      'Networks: contract in July 2025, work since November 2025, reported on 2 December 2025, end due in June 2026',
    );
  });
});
