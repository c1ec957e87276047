import { describe, expect, inject, it } from 'vitest';
import { listFolder } from '../../src/commands/listFolder.ts';
import { compareManifests } from '../../src/exports/release/manifest.ts';
import { dist } from '../dist/pagesOf.ts';

describe('a second build of the same tree', () => {
  it('gives the same bytes in every file, from and into another folder, in another time zone and another language', () => {
    const first = listFolder(dist);
    expect(first.length).toBeGreaterThan(0);
    const comparison = compareManifests(first, listFolder(inject('again')));
    expect(comparison).toEqual({ equal: first.length, changed: [], missing: [], extra: [] });
  });
});
