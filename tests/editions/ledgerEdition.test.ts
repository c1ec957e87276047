import { describe, expect, it } from 'vitest';
import { type LedgerColumns, decodeLedger } from '../../src/browser/ledgerColumns.ts';
import { findRows, parseQuery } from '../../src/browser/ledgerQuery.ts';
import { calculateAll } from '../../src/calculations/calculateAll.ts';
import { createLedger } from '../../src/editions/ledgerEdition.ts';
import { createContested } from '../../src/editions/questions.ts';
import { registry } from '../evidence.ts';
import { desk } from './desk.ts';

const ledger = createLedger(calculateAll(registry), createContested(desk), desk);
const columns = decodeLedger(JSON.parse(ledger.records()) as LedgerColumns);
const { claims, observations } = registry.tables;

describe('createLedger', () => {
  it('counts what the tables have, every claim under one status', () => {
    expect(ledger.counts).toMatchObject({ claims: claims.length, observations: observations.length });
    expect(ledger.statuses.reduce((sum, { count }) => sum + count, 0)).toBe(claims.length);
  });

  it('lists every series of the panel once, under its place', () => {
    const paths = ledger.panel.flatMap(({ series }) => series.map(({ path }) => path));
    expect(new Set(paths).size).toBe(ledger.counts.series);
    expect(paths.length).toBe(ledger.counts.series);
  });

  it.each(registry.tables.places.filter(({ kind }) => kind === 'town'))(
    'lets $name_en be found by its Russian and Kazakh names',
    ({ id, name_ru, name_kk }) => {
      const own = findRows(columns, parseQuery(`?place=${id}`));
      for (const name of [name_ru, name_kk]) {
        const found = new Set(findRows(columns, parseQuery(`?q=${encodeURIComponent(name)}`)));
        expect(own.filter((row) => !found.has(row))).toEqual([]);
      }
    },
  );
});
