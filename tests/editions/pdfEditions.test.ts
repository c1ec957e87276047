import { describe, expect, it } from 'vitest';
import { createPdfs } from '../../src/editions/pdfEditions.ts';
import { createWords } from '../../src/language/createWords.ts';

const desk = { words: createWords('en') };
const printed = [
  { path: 'editions/2026-11-26/saran.pdf', bytes: 700_000 },
  { path: 'editions/2026-11-26/lessons/l01.pdf', bytes: 76_200 },
  { path: 'editions/2026-12-01/saran.pdf', bytes: 766_500 },
  { path: 'ru/editions/2027-01-01/saran.pdf', bytes: 1 },
];

describe('createPdfs(printed, desk)', () => {
  it('finds a story in the newest edition of its language, with its size in words', () => {
    expect(createPdfs(printed, desk)('story', 'saran')).toEqual({
      path: 'editions/2026-12-01/saran.pdf',
      size: '767 kB',
    });
  });

  it('offers nothing from an edition that is not the newest', () => {
    expect(createPdfs(printed, desk)('lesson', 'l01')).toBeUndefined();
    expect(createPdfs(printed.slice(0, 2), desk)('lesson', 'l01')?.path).toBe('editions/2026-11-26/lessons/l01.pdf');
  });

  it('offers nothing where nothing was printed', () => {
    expect(createPdfs([], desk)('story', 'saran')).toBeUndefined();
  });
});
