import { describe, expect, it } from 'vitest';
import type { Problem } from '../src/evidence/problem.ts';
import { readEditions } from '../src/site.ts';

describe('the editions of this project', () => {
  it('stand as they were released, every byte, one after the other, and nothing lies beside them', () => {
    const problems: Problem[] = [];
    readEditions(problems);
    expect(problems).toEqual([]);
  });
});
