import { describe, expect, it } from 'vitest';
import { drawLayouts } from '../../src/charts/drawing.ts';
import { saranOutput } from '../../src/charts/saranOutput.ts';
import { evidence, surface } from './evidence.ts';
import { lookOf, marksOf } from './marks.ts';

const rows = saranOutput.rows(evidence);
const years = rows.filter((row) => row.kind === 'year');
const drawings = drawLayouts(saranOutput, rows, surface);

describe.each(Object.entries(drawings))('the %s drawing of saran-output', (_, svg) => {
  it('joins no year to the next: no path runs through them', () => {
    expect(svg).not.toContain('<path');
  });

  const barOf = (key: string): Element | undefined => marksOf(svg, key).find(({ localName }) => localName === 'rect');
  const sizeOf = (key: string, side: 'width' | 'height'): number => Number(barOf(key)?.getAttribute(side));

  it('starts its bars at zero, so that their heights are to each other as the values', () => {
    const perUnit = sizeOf('2024', 'height') / (years.at(-1)?.money ?? 1);
    expect(years.map(({ key }) => sizeOf(key, 'height'))).toEqual(
      years.map(({ money }) => expect.closeTo(money * perUnit, 0) as number),
    );
  });

  it('shows the preliminary year paler, and no other', () => {
    const pale = years.filter(({ key }) => lookOf(barOf(key), 'fill-opacity') !== null);
    expect(pale.map(({ key }) => key)).toEqual(['2024']);
  });

  it('sets growth in volume against growth in tenge on one scale, in the colour of contested numbers', () => {
    // 2.0444 / 4.8346
    expect(sizeOf('growth-volume', 'width') / sizeOf('growth-tenge', 'width')).toBeCloseTo(0.4229, 2);
    expect(lookOf(barOf('growth-volume'), 'fill')).toBe('var(--contested)');
  });

  it('shows both indices of 2023 as a contested pair, and no other year so', () => {
    const dots = years.flatMap(({ key }) => marksOf(svg, key).filter(({ localName }) => localName === 'circle'));
    const contested = dots.filter((dot) => lookOf(dot, 'fill') === 'var(--contested)');
    expect(contested.map((dot) => dot.getAttribute('data-row'))).toEqual(['2023', '2023']);
  });
});
