import { describe, expect, it } from 'vitest';
import { calculateTownChanges } from '../../src/calculations/townChange.ts';
import { registry } from '../evidence.ts';
import { find } from './find.ts';

const calculations = calculateTownChanges(registry);

describe('the latest count of the town proper less the census of 1999, as a share of the census', () => {
  it.each([
    // (28,400 − 33,066) / 33,066
    ['town-change-abai', -14.1112],
    // (26,365 − 45,736) / 45,736
    ['town-change-arkalyk', -42.3539],
    // (66,580 − 38,518) / 38,518
    ['town-change-kulsary', 72.8542],
    // (171,200 − 170,481) / 170,481
    ['town-change-temirtau', 0.4217],
    // (46,401 − 47,372) / 47,372
    ['town-change-stepnogorsk', -2.0497],
  ])('%s: %d %', (id, expected) => {
    const { value, range, unit } = find(calculations, id);
    expect(value).toBeCloseTo(expected, 4);
    expect([range, unit]).toEqual([undefined, 'percent']);
  });

  it('pages that agree on the census are all parents and make no range: Saran', () => {
    // (42,852 − 42,957) / 42,957, the census on three pages
    const { value, range, parents } = find(calculations, 'town-change-saran');
    expect(value).toBeCloseTo(-0.2444, 4);
    expect(range).toBeUndefined();
    expect(parents).toHaveLength(4);
  });

  it('pages that differ on the census make a range: Altai', () => {
    // (35,700 − 45,800) / 45,800 and (35,700 − 43,894) / 43,894
    const { value, range } = find(calculations, 'town-change-altai');
    expect(value).toBeCloseTo(-22.0524, 4);
    expect(range?.low).toBeCloseTo(-22.0524, 4);
    expect(range?.high).toBeCloseTo(-18.6677, 4);
  });
});

it('only towns that have both: none without a census of 1999 of the town proper', () => {
  const ids = calculations.map(({ id }) => id);
  expect(ids).toHaveLength(21);
  for (const town of ['karatau', 'karazhal', 'kurchatov', 'satpayev', 'shakhtinsk', 'zhanaozen'])
    expect(ids).not.toContain(`town-change-${town}`);
});

it('scopes never mix, and the end is the latest of its scope', () => {
  for (const { id, parents } of calculations) {
    const claims = parents.map((parent) => registry.claim(parent));
    expect(claims.map(({ scope }) => scope)).toEqual(claims.map(() => 'town'));
    const last = registry
      .claimsOf('population', id.replace('town-change-', ''))
      .filter(({ scope }) => scope === 'town')
      .map(({ period }) => period.end)
      .toSorted()
      .at(-1);
    expect(claims.at(-1)?.period.end).toBe(last);
  }
});

it('says where the latest count is older than the census of 2021, and of which year it is', () => {
  const old = calculations.filter(({ caveat }) => caveat.includes('older than the census'));
  expect(old.map(({ id, caveat }) => [id, /is of (\d{4}) and/.exec(caveat)?.[1]])).toEqual([
    ['town-change-arkalyk', '2021'],
    ['town-change-saran', '2021'],
    ['town-change-serebryansk', '2019'],
    ['town-change-stepnogorsk', '2012'],
  ]);
});

it('a line that breaks says so in the words of its contested question', () => {
  for (const town of ['aksu', 'kentau', 'lisakovsk'])
    expect(find(calculations, `town-change-${town}`).caveat).toMatch(/^The line breaks in between: ./);
});
