import { describe, expect, it } from 'vitest';

import { findNearest, suggest } from '../../src/evidence/nearest.ts';

describe('findNearest(text, candidates)', () => {
  it('finds a letter changed, added or left out', () => {
    const ids = ['temirtau', 'saran', 'shakhtinsk'];
    expect(['saren', 'sarran', 'sarn'].map((text) => findNearest(text, ids))).toEqual(['saran', 'saran', 'saran']);
  });

  it('returns the text itself where it exists, and the first of equally near ones', () => {
    expect(findNearest('b', ['a', 'b'])).toBe('b');
    expect(findNearest('population.1998', ['population.1997', 'population.1999'])).toBe('population.1997');
  });

  it('returns undefined where nothing is like the text', () => {
    expect(findNearest('almaty', ['temirtau', 'kz'])).toBeUndefined();
    expect(findNearest('saran', [])).toBeUndefined();
  });
});

it('suggest(text, candidates, otherwise) asks, or falls back', () => {
  expect(suggest('sarran', ['saran'], 'add it')).toBe('did you mean "saran"?');
  expect(suggest('sarran', ['kz'], 'add it')).toBe('add it');
});
