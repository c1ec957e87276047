import { describe, expect, it } from 'vitest';
import type { Choice, Surroundings } from '../../src/browser/compareTownsData.ts';
import { drawComparison, roundTicks, spread } from '../../src/browser/compareTownsDrawing.ts';
import { linesOf } from '../../src/browser/compareTownsLines.ts';

const page: Surroundings = {
  locale: 'en',
  towns: { saran: 'Saran', abai: 'A<b>ai' },
  measures: {},
  words: {},
  addresses: { town: '', administration: '' },
  evidenceLang: undefined,
};
const choice: Choice = { measure: 'wage', scope: 'town', towns: ['saran', 'abai'], base: undefined };
const first = { town: 'saran', scope: 'town', source: 'book', begins: 'first', year: 2010 } as const;
const draw = (...runs: Parameters<typeof linesOf>[0]['runs'][number][]) =>
  drawComparison(linesOf({ measure: 'wage', runs, sources: {} }, choice), choice, page, 'wide');

describe('roundTicks', () => {
  it.each([
    [0, 97, 4, [0, 50, 100]],
    [-6200, 2100, 5, [-8000, -6000, -4000, -2000, 0, 2000, 4000]],
    [0, 0.7, 4, [0, 0.2, 0.4, 0.6, 0.8]],
    [0, 0, 4, [0]],
  ])('from %d to %d', (least, most, count, ticks) => {
    expect(roundTicks(least, most, count)).toEqual(ticks);
  });
});

describe('spread', () => {
  it('moves names apart and leaves those that have room', () => {
    expect(spread([10, 12, 90], 17, 100)).toEqual([10, 27, 90]);
  });

  it('keeps their order and the lower edge', () => {
    expect(spread([99, 98, 97], 17, 100)).toEqual([100, 83, 66]);
  });
});

describe('drawComparison', () => {
  it('draws each run for itself, with an upright stroke at a break', () => {
    const svg = draw({ ...first, values: [1, 2, 3] }, { ...first, begins: 'break', year: 2013, values: [9, 8] });
    expect(svg.match(/<path d="M[^"]*L/g)).toHaveLength(2);
    expect(svg.match(/class="cut"/g)).toHaveLength(1);
  });

  it('marks what looks wrong with a cross and leaves what is preliminary hollow', () => {
    const svg = draw({ ...first, values: [1, 2, 3, 4], flags: { 2011: 'suspect', 2013: 'preliminary' } });
    expect(svg.match(/m-3\.5-3\.5l7 7/g)).toHaveLength(1);
    expect(svg).toContain('class="hollow"');
  });

  it('writes names safely and sets no style', () => {
    const svg = draw({ ...first, town: 'abai', values: [1, 2] });
    expect(svg).toContain('>A&#60;b&#62;ai<');
    expect(svg).not.toContain('style');
  });

  it('is empty where there is nothing', () => {
    expect(draw()).toBe('');
  });
});
