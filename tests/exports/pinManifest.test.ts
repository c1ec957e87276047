import { describe, expect, it } from 'vitest';
import { type Problem, formatProblem } from '../../src/evidence/problem.ts';
import { type ListedPin, formatPins, parsePins } from '../../src/exports/pinManifest.ts';
import { readCases } from '../evidence/cases.ts';
import { smallPin } from './smallPin.ts';

const FILE = 'content/pins.csv';
const HEADER = 'hash,chart,language,date,html,csv,json,png,svg';
const [, LINE = ''] = formatPins([smallPin]).split('\n');

function read(text: string | undefined): { pins: ListedPin[]; message: string } {
  const problems: Problem[] = [];
  const bytes = text === undefined ? undefined : new TextEncoder().encode(text);
  const pins = parsePins(bytes, FILE, ['saran-jobs', 'zone-jobs'], problems);
  return { pins, message: problems.length === 0 ? 'no problem' : problems.map(formatProblem).join('\n') };
}

describe('parsePins(bytes, file, charts, problems)', () => {
  it.each(readCases('tests/fixtures/pins/manifest.txt'))('$title', ({ edits, message }) => {
    // LINE stands for a whole line, which an edit after it changes: LINE/from/to.
    const text = edits.replaceAll(/^LINE(?:\/([^/\n]*)\/([^/\n]*))?$/gm, (_, from = '', to = '') =>
      LINE.replace(from, to),
    );
    expect(read(`${text}\n`).message).toBe(message);
  });

  it('a file that is gone: the header to write is in the remedy', () => {
    expect(read(undefined).message).toBe(
      `${FILE}: file is missing\n  bring it back with git; where nothing was ever pinned it holds ${HEADER}`,
    );
  });

  it('gives back what formatPins wrote, with the line of each', () => {
    const { pins, message } = read(formatPins([smallPin]));
    expect(message).toBe('no problem');
    expect(pins).toEqual([{ ...smallPin, line: 2 }]);
  });
});

describe('formatPins(pins)', () => {
  it('is a header alone where nothing was pinned', () => {
    expect(formatPins([])).toBe(`${HEADER}\n`);
  });
});
