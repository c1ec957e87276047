import { describe, expect, it } from 'vitest';
import { createCalculationRecords } from '../../src/editions/calculationRecords.ts';
import { recordDesk } from './recordDesk.ts';
import { calculations } from './workshop.ts';

const records = createCalculationRecords(calculations, recordDesk);
const find = (id: string) => {
  const record = records.find((candidate) => candidate.id === id);
  if (record === undefined) throw new Error(`no calculation ${id}`);
  return record;
};
const kept = find('jobs-kept-bus-plant');
const write = (record: typeof kept) =>
  record
    .reckonings()
    .map(({ kind, terms, result }) => `${kind}: ${terms.map(({ text }) => text).join('')} = ${result}`);

describe('createCalculationRecords(calculations, desk)', () => {
  it('has a record for every calculation', () => {
    expect(records.map(({ id }) => id)).toEqual(calculations.map(({ id }) => id));
  });

  it('puts the numbers into the formula, for the value and for both ends of the range', () => {
    expect(write(kept)).toEqual([
      'value: 100 × 1,000 / 1,000 = 100\u00a0%',
      'low: 100 × 560 / 1,000 = 56\u00a0%',
      'high: 100 × 1,000 / 600 = 166.7\u00a0%',
    ]);
    expect(kept.range).toBe('56\u00a0% to 166.7\u00a0%, depending on whose numbers one takes');
  });

  it('links each number to its record and no constant', () => {
    const [{ terms = [] } = {}] = kept.reckonings();
    expect(terms.map(({ path }) => path)).toEqual([
      undefined,
      undefined,
      'ledger/claims/jobs.bus-plant.2025-04-24.kazinform-bus-2025/',
      undefined,
      'ledger/claims/jobs.bus-plant.2020-12-21.kazinform-bus-2020/',
    ]);
  });

  it('leads from yearly values to their place in the series', () => {
    const [{ terms = [] } = {}] = find('saran-fall-2021').reckonings();
    expect(terms[0]?.path).toBe('ledger/series/saran-population/#y2021-bns-karaganda-2025-administration');
  });

  it('has no range and one reckoning where the parents agree', () => {
    const loss = find('saran-loss-1989-1999');
    expect(loss.range).toBe('');
    expect(write(loss)).toEqual(['value: 42,957 − 63,624 = −20,667 people']);
  });

  it('lists the parents in the order of the formula', () => {
    expect(kept.parents().map(({ id }) => id)).toEqual(kept.calculation.parents);
  });
});
