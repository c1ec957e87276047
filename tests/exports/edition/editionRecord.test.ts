import { describe, expect, it } from 'vitest';
import { formatRecord, frozenPath, makeRecord, recordPath } from '../../../src/exports/edition/editionRecord.ts';
import { after, before, first, second, snapshotOf } from './smallEditions.ts';

describe('makeRecord(date, now, before)', () => {
  it('of the first edition has counts and digests and says that there is nothing to compare', () => {
    const { counts, digests } = snapshotOf(before);
    const touched = { story: [], chart: [] };
    expect(first).toEqual({ date: '2026-12-01', previous: null, counts, changes: null, touched, digests });
  });

  it('of a later one names the edition before, the changes in the data and the stories that they touch', () => {
    expect(second.previous).toBe('2026-12-01');
    expect(second.changes?.claims.changed.map(({ id }) => id)).toEqual(['jobs.plant']);
    expect(second.touched).toEqual({
      story: [{ id: 'saran', reasons: ['numbers'], numbers: ['jobs.plant'] }],
      chart: [],
    });
  });

  it('is the same text whenever it is made of the same', () => {
    const again = makeRecord('2026-12-24', snapshotOf(after), { record: first, archive: before });
    expect(formatRecord(again)).toBe(formatRecord(second));
    expect(formatRecord(JSON.parse(formatRecord(second)))).toBe(formatRecord(second));
  });
});

describe('the places of an edition', () => {
  it('are a record in content/ and a folder in public/, both called after the day', () => {
    expect(recordPath('2026-12-01')).toBe('content/editions/2026-12-01.json');
    expect(frozenPath('2026-12-01', 'lessons/l01.pdf')).toBe('public/editions/2026-12-01/lessons/l01.pdf');
  });
});
