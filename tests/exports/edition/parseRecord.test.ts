import { describe, expect, it } from 'vitest';
import { type Problem, formatProblem } from '../../../src/evidence/problem.ts';
import { formatRecord } from '../../../src/exports/edition/editionRecord.ts';
import { parseRecord } from '../../../src/exports/edition/parseRecord.ts';
import { readCases } from '../../evidence/cases.ts';
import { second } from './smallEditions.ts';

const FILE = 'content/editions/2026-12-24.json';

function read(text: string): { record: unknown; message: string } {
  const problems: Problem[] = [];
  const record = parseRecord(new TextEncoder().encode(text), FILE, problems);
  return { record, message: problems.map(formatProblem).join('\n') };
}

describe('parseRecord(bytes, file, problems)', () => {
  it('gives back what formatRecord wrote', () => {
    expect(read(formatRecord(second))).toEqual({ record: second, message: '' });
  });

  it.each(readCases('tests/fixtures/editions/records.txt'))('refuses $title', ({ edits, message }) => {
    // `text` and the whole file, or a text of the record and what stands in its place, on the next line.
    const [from = '', to = ''] = edits.split('\n');
    const text = from.startsWith('text ') ? from.slice('text '.length) : formatRecord(second).replace(from, () => to);
    expect(text).not.toBe(formatRecord(second));
    expect(read(text)).toEqual({ record: undefined, message });
  });
});
