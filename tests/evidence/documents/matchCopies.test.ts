import { describe, expect, it } from 'vitest';
import { matchCopies } from '../../../src/evidence/documents/matchCopies.ts';
import { type Problem, formatProblem } from '../../../src/evidence/problem.ts';

const sources = new Set(['pm-seminar-2025', 'kaziss-saran-2025']);
const read = [{ path: 'pm-seminar-2025.txt', sha256: 'aa' }];

function match(name: string, sha256: string) {
  const problems: Problem[] = [];
  const copies = matchCopies([{ name, sha256 }], read, sources, problems);
  return { copies, problems: problems.map(formatProblem) };
}

describe('matchCopies(files, read, sources, problems)', () => {
  it('knows a copy by the id of its source, with any extension', () => {
    const copies = [{ name: 'kaziss-saran-2025.html', source: 'kaziss-saran-2025', isRead: false }];
    expect(match('kaziss-saran-2025.html', 'bb')).toEqual({ copies, problems: [] });
  });

  it('knows the copy that was read by its digest, whatever its name', () => {
    const copies = [{ name: 'download.txt', source: 'pm-seminar-2025', isRead: true }];
    expect(match('download.txt', 'aa')).toEqual({ copies, problems: [] });
  });

  it('reports a copy that bears the name of the one that was read and is another, and reads it nonetheless', () => {
    const { copies, problems } = match('pm-seminar-2025.txt', 'bb');
    expect(copies).toHaveLength(1);
    expect(problems).toEqual([
      'pm-seminar-2025.txt: not the copy that was read, "bb"\n  its sha256 should be aa: take the copy from its publisher again',
    ]);
  });

  it('reports a file that is named after no source', () => {
    expect(match('kazis-saran-2025.txt', 'bb')).toEqual({
      copies: [],
      problems: [
        'kazis-saran-2025.txt: no source has this name, "kazis-saran-2025"\n  did you mean "kaziss-saran-2025"?',
      ],
    });
  });
});
