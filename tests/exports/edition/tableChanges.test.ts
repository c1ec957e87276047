import { describe, expect, it } from 'vitest';
import { unpackTables } from '../../../src/exports/edition/packedTables.ts';
import { compareTables } from '../../../src/exports/edition/tableChanges.ts';
import { after, before, packTables } from './smallEditions.ts';

const compare = (was: Uint8Array, now: Uint8Array) => compareTables(unpackTables(was), unpackTables(now));

describe('compareTables(before, after)', () => {
  it('names what changed with both cells, what came, and what was withdrawn, each with the cells that tell what it is', () => {
    const plant = { measure: 'jobs', subject: 'plant', unit: 'jobs' };
    expect(compare(before, after).claims).toEqual({
      added: [{ id: 'new.claim', cells: { ...plant, period: '2025', value: '2' } }],
      changed: [
        {
          id: 'jobs.plant',
          cells: { ...plant, period: '2024', value: '612' },
          fields: [{ field: 'value', was: '600', now: '612' }],
        },
      ],
      withdrawn: [{ id: 'old.claim', cells: { ...plant, period: '2020', value: '1' } }],
    });
  });

  it('is empty in every table where nothing changed, whatever the order of the rows', () => {
    const turned = packTables({
      claims:
        'id,measure,subject,period,value,unit,note\nold.claim,jobs,plant,2020,1,jobs,\njobs.plant,jobs,plant,2024,600,jobs,\n',
    });
    const empty = { added: [], changed: [], withdrawn: [] };
    expect(new Set(Object.values(compare(before, turned)).map((table) => JSON.stringify(table)))).toEqual(
      new Set([JSON.stringify(empty)]),
    );
  });

  it('compares text as it is printed: 5.0 became 5', () => {
    const lessons = (limit: string) =>
      packTables({ calculations: `id,title,value,unit\nweight,Weight,${limit},times\n` });
    expect(compare(lessons('5.0'), lessons('5')).calculations.changed[0]?.fields).toEqual([
      { field: 'value', was: '5.0', now: '5' },
    ]);
  });

  it('takes no column that came or went for a change of every row', () => {
    const wide = packTables({ contested: 'id,question,theme\nq,How many?,people\n' });
    const narrow = packTables({ contested: 'id,question\nq,How many?\n' });
    expect([compare(narrow, wide).contested.changed, compare(wide, narrow).contested.changed]).toEqual([[], []]);
  });
});
