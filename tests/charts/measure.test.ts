import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createMeasure } from '../../src/charts/measure.ts';

const file = (subset: string) =>
  readFileSync(`node_modules/@fontsource-variable/golos-text/files/golos-text-${subset}-wght-normal.woff2`);
const measure = createMeasure(['latin', 'cyrillic', 'cyrillic-ext', 'latin-ext'].map(file));

describe('createMeasure', () => {
  it('is a little generous: Chromium sets "Stepnogorsk" at 14 px 86.1 px wide', () => {
    expect(measure('Stepnogorsk', 14)).toBeGreaterThan(86);
    expect(measure('Stepnogorsk', 14)).toBeLessThan(95);
  });

  it('grows with the size and with the weight', () => {
    expect(measure('Saran', 28)).toBeCloseTo(2 * measure('Saran', 14));
    expect(measure('Saran', 14, 600)).toBeGreaterThan(measure('Saran', 14, 400));
  });

  it('knows Russian and Kazakh letters and the tenge', () => {
    const latinOnly = createMeasure([file('latin')]);
    for (const letter of 'Жәғқңөұүһі₸') expect(measure(letter, 14)).not.toBe(latinOnly(letter, 14));
  });

  it('counts a letter that no file has as a wide one', () => {
    expect(measure('字', 100)).toBeCloseTo(74.2);
  });
});
