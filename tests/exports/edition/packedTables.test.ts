import { describe, expect, it } from 'vitest';
import { trackedTables, unpackTables } from '../../../src/exports/edition/packedTables.ts';
import { before, packTables } from './smallEditions.ts';

describe('unpackTables(archive)', () => {
  it('has the rows of a table by id, cells as the file writes them', () => {
    const { claims } = unpackTables(before);
    expect(claims.columns).toEqual(['id', 'measure', 'subject', 'period', 'value', 'unit', 'note']);
    expect([...claims.rows.keys()]).toEqual(['jobs.plant', 'old.claim']);
    expect(claims.rows.get('jobs.plant')).toEqual(['jobs.plant', 'jobs', 'plant', '2024', '600', 'jobs', '']);
  });

  it('finds the key wherever it stands, and reads quoted cells', () => {
    const { lessons } = unpackTables(packTables({ lessons: 'title,id\n"A core, not ""scattered"" projects",L01\n' }));
    expect(lessons.rows.get('L01')?.[0]).toBe('A core, not "scattered" projects');
  });

  it('has an empty table for each that the package lacks', () => {
    const tables = unpackTables(packTables({ sources: 'id\na\n' }));
    expect(Object.keys(tables)).toEqual([...trackedTables]);
    expect(Object.values(tables).map(({ rows }) => rows.size)).toEqual(trackedTables.map(() => 0));
  });
});
