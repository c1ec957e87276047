import { describe, expect, it } from 'vitest';
import type { Use } from '../../../src/evidence/uses.ts';
import { unpackTables } from '../../../src/exports/edition/packedTables.ts';
import { compareTables } from '../../../src/exports/edition/tableChanges.ts';
import { type Digests, findTouched } from '../../../src/exports/edition/touched.ts';
import { after, before, packTables } from './smallEditions.ts';

const digests = (chart: Digests['chart'], story: Digests['story'] = {}): Digests => ({ story, chart });
const same = digests({ jobs: { rows: 'a', en: 'b' } }, { saran: { en: 'c' } });
const changes = compareTables(unpackTables(before), unpackTables(after));
const nothing = compareTables(unpackTables(before), unpackTables(before));
const unused = () => [];

describe('findTouched(before, after, changes, usesOf)', () => {
  it('touches nothing where numbers, rows and words are the same', () => {
    expect(findTouched(same, same, nothing, unused)).toEqual({ story: [], chart: [] });
  });

  it('touches the story and the chart that stand on a changed claim, and names the claim once', () => {
    const usesOf = (id: string): Use[] =>
      id === 'jobs.plant'
        ? [
            { kind: 'story', id: 'saran' },
            { kind: 'chart', id: 'jobs' },
            { kind: 'chart', id: 'jobs' },
            { kind: 'lesson', id: 'L01' },
          ]
        : [];
    expect(findTouched(same, same, changes, usesOf)).toEqual({
      story: [{ id: 'saran', reasons: ['numbers'], numbers: ['jobs.plant'] }],
      chart: [{ id: 'jobs', reasons: ['numbers'], numbers: ['jobs.plant'] }],
    });
  });

  it('looks for a changed calculation under the name by which texts bind it', () => {
    const weight = (value: string) =>
      unpackTables(packTables({ calculations: `id,title,value,unit\nweight,Weight,${value},times\n` }));
    const usesOf = (id: string): Use[] => (id === 'calc:weight' ? [{ kind: 'story', id: 'saran' }] : []);
    const touched = findTouched(same, same, compareTables(weight('5'), weight('6')), usesOf);
    expect(touched.story).toEqual([{ id: 'saran', reasons: ['numbers'], numbers: ['calc:weight'] }]);
  });

  it('tells changed rows and changed words apart, and finds what is new and what is gone', () => {
    const was = digests({ rows: { rows: '1', en: '1' }, words: { rows: '1', en: '1' }, gone: { rows: '1', en: '1' } });
    const now = digests({ rows: { rows: '2', en: '1' }, words: { rows: '1', en: '2' }, new: { rows: '1', en: '1' } });
    expect(findTouched(was, now, nothing, unused).chart).toEqual([
      { id: 'rows', reasons: ['rows'], numbers: [] },
      { id: 'words', reasons: ['text'], numbers: [] },
      { id: 'new', reasons: ['new'], numbers: [] },
      { id: 'gone', reasons: ['gone'], numbers: [] },
    ]);
  });

  it('does not take a translation that came since for a change', () => {
    const translated = digests(same.chart, { saran: { en: 'c', ru: 'd' } });
    expect(findTouched(same, translated, nothing, unused).story).toEqual([]);
  });
});
