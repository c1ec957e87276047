import { describe, expect, it } from 'vitest';
import { toTextFragmentUrl } from '../../src/evidence/textFragment.ts';
import { registry } from '../evidence.ts';

const page = { url: 'https://example.org/a', type: 'press' } as const;
const wordsOf = (address = '') => decodeURIComponent(address.split('#:~:text=')[1] ?? '');

describe('toTextFragmentUrl(source, fragment)', () => {
  it('leads to the words, percent-encoded', () => {
    expect(toTextFragmentUrl(page, 'over 1,000 new jobs')).toBe(
      'https://example.org/a#:~:text=over%201%2C000%20new%20jobs',
    );
  });

  it.each([
    ['a dash, which would begin a context', 'one-industry town', 'one%2Dindustry%20town'],
    ['an ampersand, which would end the words', 'roads & water', 'roads%20%26%20water'],
    ['Cyrillic', 'шины', '%D1%88%D0%B8%D0%BD%D1%8B'],
    ['a line break and a hard space', 'the\nplant\u00a0works', 'the%20plant%20works'],
    ['a percent sign', '36 % more', '36%20%25%20more'],
  ])('encodes %s', (_, words, encoded) => {
    expect(toTextFragmentUrl(page, words)).toBe(`https://example.org/a#:~:text=${encoded}`);
  });

  it('keeps the anchor of an address', () => {
    expect(toTextFragmentUrl({ ...page, url: 'https://example.org/a#b' }, 'x')).toBe(
      'https://example.org/a#b:~:text=x',
    );
  });

  it.each([
    ['no words', page, ''],
    ['a bare number', page, '43.9'],
    ['a PDF', { ...page, url: 'https://example.org/a.PDF?x=1' }, 'words'],
    ['a workbook', { ...page, type: 'dataset' as const }, 'words'],
  ])('gives nothing for %s', (_, source, words) => {
    expect(toTextFragmentUrl(source, words)).toBeUndefined();
  });

  it('gives every fragment of the evidence back unharmed, and hundreds of them', () => {
    const led = registry.tables.claims.flatMap(({ fragment, source }) => {
      const address = toTextFragmentUrl(registry.source(source), fragment);
      return address === undefined ? [] : [{ fragment, address }];
    });
    expect(led.length).toBeGreaterThan(150);
    for (const { fragment, address } of led) {
      expect(URL.canParse(address)).toBe(true);
      expect(address.split(':~:text=')[1]).not.toMatch(/[-&,\s]/);
      expect(wordsOf(address)).toBe(fragment.replaceAll(/\s+/g, ' '));
    }
  });
});
