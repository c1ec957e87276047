import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { dist, filesOf } from '../dist/pagesOf.ts';

const again = inject('again');

describe('a second build of the same tree', () => {
  it('gives the same bytes in every file, in another folder, another time zone and another language', () => {
    expect(filesOf(again)).toEqual(filesOf(dist));
    const different = filesOf(again).filter(
      (name) => !readFileSync(join(again, name)).equals(readFileSync(join(dist, name))),
    );
    expect(different).toEqual([]);
  });
});
