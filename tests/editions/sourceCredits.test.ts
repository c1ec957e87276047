import { describe, expect, it } from 'vitest';
import { formatSources, publisherOf, shortenSources } from '../../src/editions/sourceCredits.ts';
import { registry } from '../evidence.ts';
import { desk } from './desk.ts';

const [first] = registry.tables.sources;
if (first === undefined) throw new Error('no source');
const by = (...names: string[]) => names.map((publisher) => ({ ...first, author: '', publisher }));

describe('publisherOf(source)', () => {
  it('is the publisher, the author where none is named, and Wikipedia for each of its mirrors', () => {
    expect(publisherOf({ ...first, author: 'A', publisher: 'P' })).toBe('P');
    expect(publisherOf({ ...first, author: 'A', publisher: '' })).toBe('A');
    expect(publisherOf({ ...first, author: 'Wikipedia contributors', publisher: 'a mirror' })).toBe('Wikipedia');
  });
});

describe('formatSources(sources, desk)', () => {
  it('names each publisher once', () => {
    expect(formatSources(by('A', 'B', 'A'), desk)).toBe('Sources: A; B');
    expect(formatSources(by('A', 'A'), desk)).toBe('Source: A');
  });
});

describe('shortenSources(sources, desk)', () => {
  it('begins with the whole line and drops a publisher at a time, saying how many are left out', () => {
    expect(shortenSources(by('A', 'B', 'C'), desk)).toEqual([
      'Sources: A; B; C',
      'Sources: A; B and 1 more',
      'Sources: A and 2 more',
    ]);
  });

  it('has nothing shorter for a single source', () => {
    expect(shortenSources(by('A'), desk)).toEqual(['Source: A']);
  });
});
