import { describe, expect, it } from 'vitest';
import { readPastLines } from '../src/commands/pastLines.ts';
import type { Problem } from '../src/evidence/problem.ts';
import { formatPins } from '../src/exports/pinManifest.ts';
import { findLost } from '../src/exports/verifyPins.ts';
import { PINS, readPins } from '../src/site.ts';

const problems: Problem[] = [];
const pins = readPins(problems);

describe('the pins of this project', () => {
  it('stand as they were made, every byte, and nothing lies beside them', () => {
    expect(problems).toEqual([]);
  });

  it('are all that were ever committed', () => {
    expect(findLost(readPastLines(PINS), formatPins(pins).split('\n'), PINS)).toEqual([]);
  });
});
