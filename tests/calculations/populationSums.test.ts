import { describe, expect, it } from 'vitest';
import { calculatePopulationSums } from '../../src/calculations/populationSums.ts';
import { registry } from '../evidence.ts';
import { find } from './find.ts';

const calculations = calculatePopulationSums(registry);

describe('the latest counts of the towns of the list between 2022 and June 2025, added up', () => {
  // abai 28,400; aksai 36,357; aksu 51,700; altai 35,700; balkhash 73,300; ekibastuz 127,900; karazhal 8,123;
  // kentau 74,600; khromtau 30,596; kulsary 66,580; kurchatov 10,300; lisakovsk 31,178; ridder 45,100; rudny 111,908;
  // satpayev 68,640; shakhtinsk 38,500; stepnogorsk, with settlements, 67,500; temirtau 171,200; zhanaozen 75,604;
  // zhitikara 34,649: together 1,187,835
  it('towns-own-sum: the towns proper', () => {
    const { value, parents, unit } = find(calculations, 'towns-own-sum');
    expect([value, parents.length, unit]).toEqual([1_187_835, 20, 'people']);
  });

  // Of these aksu is 72,400 with settlements; balkhash 77,200; ekibastuz 144,400; karazhal 17,341; kentau 99,800;
  // ridder 51,500; satpayev 68,987; shakhtinsk 57,600; temirtau 176,700; zhanaozen 151,564:
  // 20,700 + 3,900 + 16,500 + 9,218 + 25,200 + 6,400 + 347 + 19,100 + 5,500 + 75,960 = 182,825 more: 1,370,660
  it('towns-own-sum-with-settlements', () => {
    const { value, parents } = find(calculations, 'towns-own-sum-with-settlements');
    expect([value, parents.length]).toEqual([1_370_660, 20]);
  });

  it.each([
    // 1,500,000 and 1,400,000 less each sum
    ['towns-own-sum-against-pm-office', 312_165],
    ['towns-own-sum-against-vice-minister', 212_165],
    ['towns-own-sum-with-settlements-against-pm-office', 129_340],
    ['towns-own-sum-with-settlements-against-vice-minister', 29_340],
  ])('%s: %d people', (id, expected) => {
    expect(find(calculations, id).value).toBe(expected);
  });

  it('names the towns that are counted otherwise than the rest', () => {
    expect(find(calculations, 'towns-own-sum').caveat).toContain(
      'Printed only with settlements, and counted so: Stepnogorsk.',
    );
    const wide = find(calculations, 'towns-own-sum-with-settlements');
    for (const town of ['Abai', 'Aksai', 'Altai', 'Rudny', 'Zhitikara']) expect(wide.caveat).toContain(town);
    expect(wide.caveat).not.toContain('Balkhash');
  });

  it('no parent is older than 2022 or younger than the seminar', () => {
    for (const id of find(calculations, 'towns-own-sum-with-settlements').parents) {
      const row = registry.statement(id);
      const [from, to] =
        row.kind === 'claim' ? [row.period.start, row.period.end] : [`${row.year}-12-31`, `${row.year}-12-31`];
      expect(from >= '2022-01-01' && to <= '2025-06-18').toBe(true);
    }
  });
});

const claimsOf: typeof registry.claimsOf = (measure, subject) =>
  subject === 'abai' ? [] : registry.claimsOf(measure, subject);

it('throws where a town has no count in that time', () => {
  expect(() => calculatePopulationSums({ ...registry, claimsOf })).toThrow(
    'no count of abai between 2022-01-01 and 2025-06-18',
  );
});
