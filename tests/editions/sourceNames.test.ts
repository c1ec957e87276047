import { describe, expect, it } from 'vitest';
import { formatFewerSources, formatSources, publisherOf } from '../../src/editions/sourceNames.ts';
import { surface } from '../charts/evidence.ts';
import { registry } from '../evidence.ts';

const [some] = registry.tables.sources;
const source = (publisher: string, author = '') => ({ ...some!, publisher, author });
const { words } = surface;

describe('publisherOf(source)', () => {
  it('is the publisher, else the author, and Wikipedia for its mirrors', () => {
    expect(publisherOf(source('Kazinform', 'A. B.'))).toBe('Kazinform');
    expect(publisherOf(source('', 'A. B.'))).toBe('A. B.');
    expect(publisherOf(source('mirror.example', 'Wikipedia authors'))).toBe('Wikipedia');
  });
});

describe('formatSources(sources, words)', () => {
  it('names each publisher once', () => {
    expect(formatSources([source('A'), source('B'), source('A')], words)).toBe('Sources: A; B');
    expect(formatSources([source('A')], words)).toBe('Source: A');
  });
});

describe('formatFewerSources(sources, words)', () => {
  it('begins in full and counts ever more of them', () => {
    expect(formatFewerSources([source('A'), source('B'), source('C')], words)).toEqual([
      'Sources: A; B; C',
      'Sources: A; B and 1 more, listed with the chart',
      'Sources: A and 2 more, listed with the chart',
    ]);
  });
});
