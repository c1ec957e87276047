import { describe, expect, it } from 'vitest';
import { createCalculationRecords } from '../../src/editions/calculationRecords.ts';
import { createClaimRecords } from '../../src/editions/claimRecords.ts';
import type { Edition } from '../../src/editions/edition.ts';
import { recordFilePath, writeCalculationFile, writeClaimFile } from '../../src/editions/recordFiles.ts';
import { recordDesk } from './recordDesk.ts';
import { calculations } from './workshop.ts';

const site = 'https://towns.example/sub/';
const citing = { of: (kind: string, id: string) => ({ line: () => `${kind} ${id}` }) };
const edition = { url: recordDesk.url, citing } as unknown as Edition;
const use = {
  kind: 'chart',
  id: 'saran-jobs',
  title: 'Jobs',
  path: 'charts/saran-jobs/',
  href: '/',
} as const;
const groups = [{ kind: 'chart', uses: [use] }] as const;

describe('the files of records', () => {
  it('have addresses without a language', () => {
    expect(recordFilePath('claims', 'a.b')).toBe('api/v1/claims/a.b.json');
  });

  it('hold a claim with whole addresses of its page, source, questions and uses', () => {
    const id = 'jobs.bus-plant.2025-04-24.kazinform-bus-2025';
    const record = createClaimRecords(recordDesk).find((candidate) => candidate.id === id);
    expect(JSON.parse(record === undefined ? '' : writeClaimFile(record, groups, edition))).toMatchObject({
      id,
      subject_name: 'Yutong bus and special-vehicle plant',
      text: 'more than 1,000 jobs',
      url: `${site}ledger/claims/${id}/`,
      json_url: `${site}api/v1/claims/${id}.json`,
      source: { id: 'kazinform-bus-2025', page: `${site}sources/kazinform-bus-2025/` },
      questions: [{ id: 'bus-plant-jobs', url: `${site}ledger/contested/bus-plant-jobs/` }],
      uses: [{ kind: 'chart', id: 'saran-jobs', title: 'Jobs', url: `${site}charts/saran-jobs/` }],
      citation: `claim ${id}`,
    });
  });

  it('hold a calculation with its parents', () => {
    const record = createCalculationRecords(calculations, recordDesk).find(({ id }) => id === 'saran-loss-1989-1999');
    expect(JSON.parse(record === undefined ? '' : writeCalculationFile(record, [], edition))).toMatchObject({
      value: -20_667,
      text: '−20,667 people',
      parents: [
        { text: '63,624 people', url: `${site}ledger/claims/population.saran.1989.dewiki-saran/` },
        { text: '42,957 people' },
      ],
      uses: [],
    });
  });
});
