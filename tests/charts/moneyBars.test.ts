import { describe, expect, it } from 'vitest';
import { abaiOutput } from '../../src/charts/abaiOutput.ts';
import { drawLayouts } from '../../src/charts/drawing.ts';
import { barYears } from '../../src/charts/moneyBars.ts';
import { saranInvestment } from '../../src/charts/saranInvestment.ts';
import { evidence, surface } from './evidence.ts';
import { lookOf, marksOf } from './marks.ts';

const rows = saranInvestment.rows(evidence);
const drawings = drawLayouts(saranInvestment, rows, surface);
const textsOf = (svg: string): string[] => [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text = '']) => text);

it('barYears leaves room for the outer bars to stand whole', () => {
  const [first, last] = barYears([{ year: 2017 }, { year: 2024 }]).domain as number[];
  expect(first).toBeLessThan(2017 - 0.36);
  expect(last).toBeGreaterThan(2024 + 0.36);
});

describe.each(Object.entries(drawings))('bars of money, %s', (_, svg) => {
  const barOf = (key: string): Element | undefined => marksOf(svg, key).find(({ localName }) => localName === 'rect');

  it('start at zero, so that their heights are to each other as the values', () => {
    const heights = rows.map(({ key }) => Number(barOf(key)?.getAttribute('height')));
    const perUnit = (heights[5] ?? 0) / (rows[5]?.money ?? 1);
    expect(heights).toEqual(rows.map(({ money }) => expect.closeTo(money * perUnit, 0) as number));
  });

  it('are paler where preliminary', () => {
    expect(rows.filter(({ key }) => lookOf(barOf(key), 'fill-opacity') !== null).map(({ key }) => key)).toEqual([
      '2024',
    ]);
  });
});

it('names every year under few bars, and every other one under many on a phone', () => {
  const years = (svg: string): string[] => textsOf(svg).filter((text) => /^’\d\d$/.test(text));
  expect(years(drawings.narrow).length).toBe(8);
  const many = drawLayouts(abaiOutput, abaiOutput.rows(evidence), surface);
  expect(years(many.narrow)).toEqual(['’10', '’12', '’14', '’16', '’18', '’20', '’22', '’24']);
});
