import { describe, expect, it } from 'vitest';
import { isIn } from '../../src/editions/mirror.ts';

describe('isIn(locale, path)', () => {
  it.each([
    '',
    'saran/',
    'towns/abai/',
    'charts/saran-jobs/',
    'embed/saran-jobs/',
    'ledger/contested/x/',
    'cite/',
    'cite/story/saran.bib',
  ])('every language has /%s', (path) => {
    expect(isIn('ru', path)).toBe(true);
  });

  it.each(['ledger/', 'ledger/claims/x/', 'sources/x/', 'data/#claims', 'api/', 'editions/', 'cite/claim/x.bib'])(
    'the original alone has /%s',
    (path) => {
      expect(isIn('kk', path)).toBe(false);
      expect(isIn('en', path)).toBe(true);
    },
  );
});
