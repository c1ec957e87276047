import { describe, expect, it } from 'vitest';
import { type Problem, formatProblem } from '../../../src/evidence/problem.ts';
import { formatFrozenList, parseFrozenList } from '../../../src/exports/edition/frozenList.ts';
import { readCases } from '../../evidence/cases.ts';
import { LIST } from './smallEditions.ts';

const sha256 = '0f'.repeat(32);
const LINE = `public/editions/2026-12-01/twenty-towns.zip,812,${sha256}`;

function read(text: string) {
  const problems: Problem[] = [];
  const files = parseFrozenList(new TextEncoder().encode(text), LIST, problems);
  return { files, message: problems.length === 0 ? 'no problem' : problems.map(formatProblem).join('\n') };
}

describe('parseFrozenList(bytes, file, problems)', () => {
  it.each(readCases('tests/fixtures/editions/list.txt'))('$title', ({ edits, message }) => {
    // LINE stands for a whole line, which an edit after it changes: LINE|from|to.
    const text = edits.replaceAll(/^LINE(?:\|([^|\n]*)\|([^|\n]*))?$/gm, (_, from = '', to = '') =>
      LINE.replace(from, to),
    );
    expect(read(`${text}\n`).message).toBe(message);
  });

  it('gives back what formatFrozenList wrote, with the line, the day and the name of each', () => {
    const files = [
      { path: 'content/editions/2026-12-01.json', bytes: 5, sha256 },
      { path: 'public/editions/2026-12-01/lessons/l01.pdf', bytes: 7, sha256 },
    ];
    expect(read(formatFrozenList(files)).files).toEqual([
      { line: 2, ...files[0], date: '2026-12-01', name: undefined },
      { line: 3, ...files[1], date: '2026-12-01', name: 'lessons/l01.pdf' },
    ]);
  });
});
