import { describe, expect, it } from 'vitest';
import { Misorder, toMisorder } from '../../src/commands/misorder.ts';

describe('toMisorder(error, usage)', () => {
  it('says what is wrong in its first sentence, in lower case, and how to write the order below', () => {
    const error = new Error("Unknown option '--now'. To specify a positional argument, write it last");
    expect(toMisorder(error, 'npm run release')).toEqual(new Misorder("unknown option '--now'\n  npm run release"));
  });
});
