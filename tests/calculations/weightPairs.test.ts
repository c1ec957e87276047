import { describe, expect, it } from 'vitest';
import { partId, readShares, weightId } from '../../src/calculations/weightPairs.ts';
import { registry } from '../evidence.ts';

const shares = readShares(registry);

describe('readShares', () => {
  it('has the share of today first, each with its list', () => {
    expect(shares.map(({ year, list, claim }) => [year, list, claim.value])).toEqual([
      ['2024', 'monotowns-20', 36.4],
      ['2023', 'monotowns-20', 40],
      ['2021', 'monotowns-27', 29],
    ]);
  });

  it('sets against a share every published count of its list, and of no other', () => {
    for (const { list, heads } of shares) {
      const published = registry.claimsOf('population', list).filter(({ period }) => period.text >= '2012');
      const offered = heads.flatMap(({ from }) => (from.kind === 'claims' ? from.claims : []));
      expect(offered.map(({ id }) => id).toSorted()).toEqual(published.map(({ id }) => id).toSorted());
    }
  });

  it('leaves out what is said of 1999, before there was a list', () => {
    const counts = shares.flatMap(({ heads }) => heads.map(({ people }) => people.value));
    expect(Math.max(...counts)).toBe(1_530_000);
  });

  it('begins with the count of the release that prints the share of today', () => {
    expect(shares[0]?.heads[0]?.key).toBe('pm-seminar-2025');
  });

  it('adds our sums for the list of today alone', () => {
    const sums = shares.map(({ heads }) => heads.filter(({ from }) => from.kind === 'sum').map(({ key }) => key));
    const both = ['towns-own-sum-with-settlements', 'towns-own-sum'];
    expect(sums).toEqual([both, both, []]);
  });

  it('gives every count of a share a key of its own, which no count of another list has', () => {
    const keys = ['monotowns-20', 'monotowns-27'].map(
      (list) => shares.find((share) => share.list === list)?.heads.map(({ key }) => key) ?? [],
    );
    expect(new Set(keys.flat()).size).toBe(keys.flat().length);
  });
});

it('weightId and partId name the calculations of a pair', () => {
  expect(weightId({ year: '2024' }, { key: 'towns-own-sum' })).toBe('weight-per-head-2024-towns-own-sum');
  expect(partId({ year: '2024' }, { key: 'towns-own-sum' })).toBe('share-of-people-2024-towns-own-sum');
});
