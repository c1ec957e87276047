import { describe, expect, it } from 'vitest';
import { createAddresses } from '../../src/editions/desk.ts';
import type { Locale } from '../../src/language/locales.ts';

const address = (base: string) => ({ site: 'https://towns.example', base, repository: undefined });

describe('createAddresses(locale, address)', () => {
  it.each<[Locale, string, string, string]>([
    ['en', '/', '', '/'],
    ['en', '/', 'saran/', '/saran/'],
    ['en', '/', '/saran/', '/saran/'],
    ['en', '/sub/', 'charts/saran-jobs/', '/sub/charts/saran-jobs/'],
    ['ru', '/', '', '/ru/'],
    ['ru', '/', 'saran/', '/ru/saran/'],
    ['ru', '/sub/', '/saran/', '/sub/ru/saran/'],
    ['kk', '/sub/', 'towns/', '/sub/kk/towns/'],
    ['kk', '/sub/', 'data/', '/sub/data/'],
    ['ru', '/', 'ledger/claims/', '/ledger/claims/'],
  ])('%s under %s: "%s" is at %s', (locale, base, path, expected) => {
    expect(createAddresses(locale, address(base)).href(path)).toBe(expected);
    expect(createAddresses(locale, address(base)).url(path)).toBe(`https://towns.example${expected}`);
  });
});
