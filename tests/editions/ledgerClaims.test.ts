import { describe, expect, it } from 'vitest';
import { listByMeasure, listByPlace } from '../../src/editions/ledgerClaims.ts';
import { claimPath } from '../../src/evidence/addresses.ts';
import { registry } from '../evidence.ts';
import { desk } from './desk.ts';

const measures = listByMeasure(registry, desk.words);
const places = listByPlace(registry, desk.words);
const { claims } = registry.tables;
const byPath = new Map(claims.map((claim) => [claimPath(claim.id), claim]));

describe('listByMeasure', () => {
  it('has every claim once', () => {
    const paths = measures.flatMap(({ lines }) => lines.map(({ path }) => path));
    expect(paths.toSorted()).toEqual([...byPath.keys()].toSorted());
  });

  it('puts the claims of a measure in order of time', () => {
    for (const { lines } of measures) {
      const starts = lines.map(({ path }) => byPath.get(path)?.period.start ?? '');
      expect(starts).toEqual(starts.toSorted());
    }
  });

  it('gives many claims a page, and few an anchor', () => {
    const population = measures.find(({ id }) => id === 'population');
    expect(population).toMatchObject({ isOnOwnPage: true, path: 'ledger/claims/by/population/' });
    const groups = measures.find(({ id }) => id === 'analysis-groups');
    expect(groups).toMatchObject({ isOnOwnPage: false, path: 'ledger/claims/#analysis-groups', years: '2025' });
  });

  it('says value with its qualifier, subject with its territory, who and how', () => {
    const line = measures
      .flatMap(({ lines }) => lines)
      .find(({ path }) => path === claimPath('industrial-output-share.monotowns-20.2024.pm-seminar-2025'));
    expect(line).toMatchObject({
      sign: 'counted',
      value: '36.4\u00a0%',
      when: '2024',
      who: "Prime Minister's press service, citing the Ministry of National Economy",
      status: 'reported as achieved',
    });
  });
});

describe('listByPlace', () => {
  it('gives a town the claims on its projects and on the places in it', () => {
    const saran = places.find(({ id }) => id === 'saran');
    const subjects = new Set(
      saran?.measures.flatMap(({ lines }) => lines.map(({ path }) => byPath.get(path)?.subject ?? '')),
    );
    expect([...subjects]).toEqual(expect.arrayContaining(['saran', 'tyre-plant-2021', 'saran-rti']));
    expect(saran?.count).toBe(saran?.measures.flatMap(({ lines }) => lines).length);
  });

  it('gives a region its own claims and not those on its towns', () => {
    const region = places.find(({ id }) => id === 'karaganda-region');
    const subjects = new Set(
      region?.measures.flatMap(({ lines }) => lines.map(({ path }) => byPath.get(path)?.subject ?? '')),
    );
    expect(subjects.has('karaganda-region')).toBe(true);
    expect(subjects.has('saran')).toBe(false);
  });

  it('leaves no claim out', () => {
    const shown = new Set(
      places.flatMap((place) => place.measures.flatMap(({ lines }) => lines.map(({ path }) => path))),
    );
    expect(shown.size).toBe(claims.length);
  });
});
