// What holds for this edition of the evidence as a whole.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { toBase } from '../src/evidence/quantity.ts';
import { registry, seedFiles } from './evidence.ts';

const ORIGIN = '../shared/evidence';

describe('seeds/', () => {
  it.skipIf(!existsSync(ORIGIN))('carries over every table of the first edition, byte for byte', () => {
    const tables = readdirSync(ORIGIN).filter((name) => name.endsWith('.csv'));
    expect(tables).toHaveLength(11);
    const changed = tables.filter((name) => {
      const own = seedFiles.get(`seeds/${name}`);
      return own === undefined || !readFileSync(`${ORIGIN}/${name}`).equals(own);
    });
    expect(changed).toEqual([]);
  });

  it('holds every row of every table', () => {
    const counts = Object.entries(registry.tables).map(([name, rows]) => [name, rows.length]);
    const lines = Object.keys(registry.tables).map((name) => {
      const text = new TextDecoder().decode(seedFiles.get(`seeds/${name}.csv`));
      return [name, text.trimEnd().split('\n').length - 1];
    });
    expect(counts).toEqual(lines);
  });
});

describe('laws of the evidence', () => {
  const { claims, observations, places, directives, lessons, sources } = registry.tables;

  it('20 towns are on the list of 2025, 27 were on that of 2012, and nobody joined', () => {
    const now = places.filter((place) => place.on_list_2025 === 'yes');
    expect([now.length, places.filter((place) => place.on_list_2012 === 'yes').length]).toEqual([20, 27]);
    expect(now.every((place) => place.on_list_2012 === 'yes' && place.lat !== undefined)).toBe(true);
  });

  it('every claim and observation has a source that is marked as cited', () => {
    const cited = new Set(sources.filter((source) => source.cited).map(({ id }) => id));
    expect([...claims, ...observations].filter(({ source }) => !cited.has(source))).toEqual([]);
  });

  it('every observation is of a workbook of the Bureau of National Statistics', () => {
    const publishers = new Set(observations.map(({ source }) => registry.source(source).publisher));
    expect([...publishers].every((publisher) => publisher.startsWith('Bureau of National Statistics'))).toBe(true);
  });

  it('every series is given in one unit', () => {
    const units = Map.groupBy(observations, ({ measure, subject, scope, source }) =>
      [measure, subject, scope, source].join(),
    );
    expect([...units.values()].filter((rows) => new Set(rows.map(({ unit }) => unit)).size > 1)).toEqual([]);
  });

  it('the order on zones has one row per town, and every paragraph of orders has a row', () => {
    const towns = directives.filter(({ locator }) => locator === 'para 13').map((directive) => directive.places.join());
    expect(towns.toSorted()).toEqual(['balkhash', 'khromtau', 'kulsary', 'satpayev']);
    const paragraphs = new Set(directives.map(({ locator }) => locator));
    expect([...paragraphs].toSorted()).toEqual([13, 14, 15, 16, 17, 18].map((paragraph) => `para ${paragraph}`));
  });

  it('every lesson has evidence for it', () => {
    expect(lessons.filter((lesson) => lesson.evidence_for.length === 0)).toEqual([]);
  });

  it('arrivals minus departures is net migration wherever nothing is flagged, within the rounding printed', () => {
    const at = new Map(observations.map((row) => [row.id, row]));
    const balances = observations.filter(
      ({ measure, flag, unit }) => measure === 'net-migration' && flag === '' && unit === 'people',
    );
    const wrong = balances.filter((balance) => {
      const arrivals = at.get(balance.id.replace('net-migration', 'arrivals'));
      const departures = at.get(balance.id.replace('net-migration', 'departures'));
      if (arrivals?.unit !== 'people' || departures?.unit !== 'people') return false;
      return arrivals.value - departures.value !== balance.value;
    });
    expect(wrong).toEqual([]);
    expect(balances.length).toBeGreaterThan(500);
  });

  it('values in base units are finite', () => {
    expect([...claims, ...observations].filter((statement) => !Number.isFinite(toBase(statement).value))).toEqual([]);
  });
});
