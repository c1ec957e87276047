import { describe, expect, it } from 'vitest';
import { createPdfs } from '../../src/editions/pdfEditions.ts';
import { createWords } from '../../src/language/createWords.ts';

const desk = { words: createWords('en') };
const frozen = (path: string, date: string, bytes: number) => ({ path, date, bytes, name: '', sha256: '', line: 2 });
const files = [
  frozen('public/editions/2026-11-26/saran.pdf', '2026-11-26', 700_000),
  frozen('public/editions/2026-11-26/lessons/l01.pdf', '2026-11-26', 76_200),
  frozen('public/editions/2026-12-01/saran.pdf', '2026-12-01', 766_500),
  frozen('public/editions/2026-12-02/twenty-towns.zip', '2026-12-02', 480_000),
  frozen('public/ru/editions/2027-01-01/saran.pdf', '2027-01-01', 1),
];

describe('createPdfs(history, desk)', () => {
  it('finds a story in the newest edition of its language, with its size in words', () => {
    expect(createPdfs({ files }, desk)('story', 'saran')).toEqual({
      path: 'editions/2026-12-01/saran.pdf',
      size: '767 kB',
    });
  });

  it('offers nothing from an edition that is not the newest', () => {
    expect(createPdfs({ files }, desk)('lesson', 'l01')).toBeUndefined();
    expect(createPdfs({ files: files.slice(0, 2) }, desk)('lesson', 'l01')?.path).toBe(
      'editions/2026-11-26/lessons/l01.pdf',
    );
  });

  it('offers nothing where nothing was printed', () => {
    expect(createPdfs({ files: [] }, desk)('story', 'saran')).toBeUndefined();
  });
});
