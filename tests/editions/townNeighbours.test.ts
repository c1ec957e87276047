import { describe, expect, it } from 'vitest';
import { findAlike, findKin, findNearest } from '../../src/editions/townNeighbours.ts';
import { registry } from '../evidence.ts';

const towns = registry.tables.places.filter(({ kind, on_list_2012 }) => kind === 'town' && on_list_2012 === 'yes');
const idsOf = (places: readonly { id: string }[]) => places.map(({ id }) => id);
const town = (id: string) => registry.place(id);

describe('findNearest', () => {
  it('gives the three nearest, the nearest first, and never the town itself', () => {
    expect(idsOf(findNearest(town('rudny'), towns))).toEqual(['lisakovsk', 'zhitikara', 'arkalyk']);
    for (const one of towns) expect(idsOf(findNearest(one, towns))).not.toContain(one.id);
  });

  it('gives none where a coordinate is missing', () => {
    expect(findNearest({ ...town('rudny'), lat: undefined }, towns)).toEqual([]);
  });
});

describe('findKin', () => {
  it('gives the towns that live by the same', () => {
    expect(idsOf(findKin(town('saran'), towns))).toEqual(['abai', 'ekibastuz', 'shakhtinsk']);
    expect(idsOf(findKin(town('kulsary'), towns))).toEqual(['aksai', 'zhanaozen']);
  });

  it('does not take water power for power, nor chemistry for kin', () => {
    expect(findKin(town('serebryansk'), towns)).toEqual([]);
    expect(findKin(town('stepnogorsk'), towns)).toEqual([]);
  });
});

describe('findAlike', () => {
  // Ratios to 100: 90 is 1.11, 115 is 1.15, 50 is 2, 300 is 3.
  const people = new Map([
    ['small', 50],
    ['own', 100],
    ['large', 300],
    ['above', 115],
    ['below', 90],
  ]);

  it('gives the three of nearest size by ratio, the nearest first', () => {
    expect(findAlike('own', people)).toEqual(['below', 'above', 'small']);
  });

  it('gives none for a town without a count', () => {
    expect(findAlike('nowhere', people)).toEqual([]);
  });
});
