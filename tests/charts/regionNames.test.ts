import { describe, expect, it } from 'vitest';
import { layoutWidths } from '../../src/charts/drawing.ts';
import { axis, gap, placeRegions } from '../../src/charts/regionNames.ts';
import { townRateRows } from '../../src/charts/townRateRows.ts';
import type { Layout } from '../../src/charts/chart.ts';
import { createDocument } from '../../src/charts/virtualDom.ts';
import { createWords } from '../../src/language/createWords.ts';
import { registry } from '../evidence.ts';
import { surface } from './evidence.ts';

const english = townRateRows(registry);
const russian = english.map((row) => ({ ...row, region: { ...row.region, name: row.region.name_ru } }));

function place(rows: typeof english, locale: 'en' | 'ru', layout: Layout) {
  const words = createWords(locale);
  return placeRegions(rows, { ...surface, words, layout, width: layoutWidths[layout], document: createDocument() });
}

describe('placeRegions(rows, frame)', () => {
  it('leaves names whole where all fit, without the words on their borders', () => {
    const { inLine, regions } = place(english, 'en', 'wide');
    expect(inLine).toBe(5);
    expect(regions).toContainEqual(['Karaganda region']);
    expect(regions.flat().filter((line) => line.includes('('))).toEqual([]);
  });

  it('shortens all names where one is too long, and breaks that one at its hyphen', () => {
    const { inLine, regions } = place(russian, 'ru', 'narrow');
    expect(inLine).toBe(2);
    expect(regions).toContainEqual(['Карагандинская обл.']);
    expect(regions).toContainEqual(['Восточно-', 'Казахстанская обл.']);
    expect(regions.flat().filter((line) => line.includes('область'))).toEqual([]);
  });

  it('sets fewer pictures side by side where the short names are still too long', () => {
    expect(place(english, 'en', 'medium').inLine).toBe(4);
    expect(place(russian, 'ru', 'medium').inLine).toBe(3);
  });

  it.each(['narrow', 'medium', 'wide'] as const)('the pictures take the whole width: %s', (layout) => {
    const { inLine, room } = place(russian, 'ru', layout);
    expect(axis + inLine * room + (inLine - 1) * gap).toBeCloseTo(layoutWidths[layout]);
  });
});
