import { describe, expect, it } from 'vitest';
import { toAlternates } from '../../../src/exports/headMatter/alternates.ts';

const page = (locale: string) => ({ locale, url: `https://t.example/${locale}/` });

describe('toAlternates(pages)', () => {
  it('names every language, and the original for all other readers', () => {
    expect(toAlternates([page('en'), page('ru')]).map(({ hreflang, href }) => [hreflang, href])).toEqual([
      ['en', 'https://t.example/en/'],
      ['ru', 'https://t.example/ru/'],
      ['x-default', 'https://t.example/en/'],
    ]);
  });

  it('says nothing where there is one language', () => {
    expect(toAlternates([page('en')])).toEqual([]);
  });
});
