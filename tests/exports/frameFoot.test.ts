import { describe, expect, it } from 'vitest';
import { setFoot } from '../../src/exports/frameFoot.ts';
import { frames } from '../../src/exports/frameLayout.ts';
import { measures } from './pictures.ts';

const words = { note: undefined, name: 'Twenty Towns', sources: ['Source: Kazinform'], credits: ['towns.example'] };
const foot = (changes: Partial<Parameters<typeof setFoot>[0]> = {}) =>
  setFoot({ ...words, ...changes }, frames.square, measures);

describe('setFoot(words, frame, measures)', () => {
  it('grows by the lines of its sources and by its note', () => {
    const short = foot().height;
    const twoLines = foot({ sources: [`Sources: ${'Kazinform; '.repeat(14)}`] }).height;
    expect(twoLines - short).toBeCloseTo(frames.square.small * 1.35);
    expect(foot({ note: 'Preliminary.' }).height).toBeGreaterThan(short + frames.square.small * 1.35);
  });

  it('says the note before the sources, and the sources before the name', () => {
    const { svg } = foot({ note: 'Preliminary.' });
    const places = ['Preliminary.', 'Source: Kazinform', 'Twenty Towns'].map((text) => svg.indexOf(text));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places.includes(-1)).toBe(false);
  });
});
