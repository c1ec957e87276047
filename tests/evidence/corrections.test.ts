import { describe, expect, it } from 'vitest';
import { type Correction, type KnownIds, parseCorrections } from '../../src/evidence/corrections.ts';
import { type Problem, formatProblem } from '../../src/evidence/problem.ts';
import { readCases } from './cases.ts';

const FILE = 'content/corrections.csv';
const known: KnownIds = {
  story: ['saran'],
  chart: ['saran-jobs', 'zone-jobs'],
  claim: ['population.saran.1999.census'],
  calculation: [],
  question: [],
  lesson: ['L01'],
  directive: [],
  town: ['saran'],
};

function read(text: string | undefined): { corrections: Correction[]; message: string } {
  const problems: Problem[] = [];
  const bytes = text === undefined ? undefined : new TextEncoder().encode(`${text}\n`);
  const corrections = parseCorrections(bytes, FILE, known, problems);
  return { corrections, message: problems.length === 0 ? 'no problem' : problems.map(formatProblem).join('\n') };
}

describe('parseCorrections(bytes, file, known, problems)', () => {
  it.each(readCases('tests/fixtures/evidence/corrections.txt'))('$title', ({ edits, message }) => {
    expect(read(edits).message).toBe(message);
  });

  it('a file that is gone: the header to write is in the remedy', () => {
    expect(read(undefined).message).toBe(
      `${FILE}: file is missing\n  put it back, with no more than date,kind,id,was,now,reason in it`,
    );
  });

  it('gives the rows with the newest first, and those of a day as the file has them', () => {
    const { corrections } = read(`date,kind,id,was,now,reason
2026-12-01,story,saran,a,b,c
2027-01-15,chart,zone-jobs,a,"b, with a comma",c
2026-12-01,town,saran,a,b,c`);
    expect(corrections.map(({ date, kind, id, now }) => [date, kind, id, now].join(' '))).toEqual([
      '2027-01-15 chart zone-jobs b, with a comma',
      '2026-12-01 story saran b',
      '2026-12-01 town saran b',
    ]);
  });

  it('leaves out a row with a mistake and keeps the others', () => {
    const { corrections } = read(`date,kind,id,was,now,reason
2026-12-01,story,nowhere,a,b,c
2026-12-02,story,saran,a,b,c`);
    expect(corrections.map(({ id }) => id)).toEqual(['saran']);
  });
});
