// The records of the ledger in one language: a page for each claim, series, calculation and source.
import type { Calculation } from '../calculations/calculation.ts';
import { type CalculationRecord, createCalculationRecords } from './calculationRecords.ts';
import { type ClaimRecord, createClaimRecords } from './claimRecords.ts';
import type { Desk } from './desk.ts';
import { createRecordDesk } from './recordDesk.ts';
import { type SeriesRecord, createSeriesRecords } from './seriesRecords.ts';
import { type SourceRecord, createSourceRecords } from './sourceRecords.ts';

export interface Records {
  claims: readonly ClaimRecord[];
  series: readonly SeriesRecord[];
  calculations: readonly CalculationRecord[];
  sources: readonly SourceRecord[];
}

export function createRecords(desk: Desk, calculations: readonly Calculation[]): Records {
  const recordDesk = createRecordDesk(desk);
  return {
    claims: createClaimRecords(recordDesk),
    series: createSeriesRecords(recordDesk),
    calculations: createCalculationRecords(calculations, recordDesk),
    sources: createSourceRecords(recordDesk),
  };
}
