import { describe, expect, it } from 'vitest';
import { townChangeRows } from '../../src/charts/townChangeRows.ts';
import { evidence } from './evidence.ts';

const rows = townChangeRows(evidence);
const row = (town: string) => rows.find((candidate) => candidate.key === town);

describe('townChangeRows', () => {
  it('are the 21 towns of the first list with both censuses, the town proper at both ends', () => {
    expect(rows).toHaveLength(21);
    for (const { start, end } of rows) {
      expect([start.scope, end.scope]).toEqual(['town', 'town']);
      expect([start.status, start.period.text]).toEqual(['census', '1999']);
    }
  });

  it('leave out towns that were never counted apart in a census, such as Karazhal and Zhanaozen', () => {
    for (const town of ['karazhal', 'zhanaozen', 'satpayev', 'karatau', 'kurchatov', 'shakhtinsk'])
      expect(row(town)).toBeUndefined();
  });

  it('end at the latest count', () => {
    expect(row('abai')?.end.id).toBe('population.abai.2024-12-31.bns-karaganda-2025');
    expect(row('stepnogorsk')?.end.period.text).toBe('2012');
  });

  it('prefer an official statistic to an estimate of the same day', () => {
    for (const { end } of rows) expect(['census', 'statistic', 'estimate']).toContain(end.status);
    expect(row('temirtau')?.end.status).toBe('statistic');
  });

  it('start Altai from the page that prints its other censuses too', () => {
    expect(row('altai')?.start.value).toBe(45800);
  });

  it('give no change where a break makes the counts incomparable, and stand last', () => {
    expect(rows.slice(-3).map(({ key, change }) => [key, change])).toEqual([
      ['aksu', undefined],
      ['kentau', undefined],
      ['lisakovsk', undefined],
    ]);
  });

  it('run from the largest loss to the largest gain', () => {
    const changes = rows.flatMap(({ change }) => change ?? []);
    expect(changes).toEqual(changes.toSorted((a, b) => a - b));
    expect([rows[0]?.key, rows.at(-4)?.key]).toEqual(['arkalyk', 'kulsary']);
  });

  it('take the change from the calculation, which stands on the same two counts', () => {
    const own = rows.filter(({ change }) => change !== undefined);
    expect(own.map(({ change }) => change)).toEqual(
      own.map(({ start, end }) => expect.closeTo((end.value / start.value - 1) * 100, 6) as number),
    );
  });
});
