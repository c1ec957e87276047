import { describe, expect, it } from 'vitest';
import { isMirrored } from '../../src/editions/mirror.ts';

describe('isMirrored(path)', () => {
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
    expect(isMirrored(path)).toBe(true);
  });

  it.each(['ledger/', 'ledger/claims/x/', 'sources/x/', 'data/#claims', 'api/', 'editions/', 'cite/claim/x.bib'])(
    'the original alone has /%s',
    (path) => {
      expect(isMirrored(path)).toBe(false);
    },
  );
});
