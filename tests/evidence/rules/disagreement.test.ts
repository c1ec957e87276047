import { expect, it } from 'vitest';

import { parseDescriptor } from '../../../src/evidence/descriptor.ts';
import type { Claim } from '../../../src/evidence/rows.ts';
import { contestedPairs } from '../../../src/evidence/rules/disagreement.ts';
import { seedFiles } from '../../evidence.ts';
import { createClaim, createRecorder, NO_ROWS } from './examples.ts';

const descriptor = parseDescriptor(
  new TextDecoder().decode(seedFiles.get('seeds/datapackage.json')),
  'seeds/datapackage.json',
);

type Columns = Parameters<typeof createClaim>[0];

function countDisputes(a: Columns, b: Columns, together = false): number {
  const claims: Claim[] = [createClaim({ ...a, id: 'a' }), createClaim({ ...b, id: 'b' })];
  const contested = together ? [{ id: 'q', question: '?', claims: ['a', 'b'], why: '', verdict: '' }] : [];
  const { report, reports } = createRecorder();
  contestedPairs.check({ ...NO_ROWS, claims, contested }, report, descriptor);
  return reports.length;
}

it('claims that differ must stand in one contested question', () => {
  expect(countDisputes({ printed: '600' }, { printed: '1100' })).toBe(1);
  expect(countDisputes({ printed: '600' }, { printed: '1100' }, true)).toBe(0);
});

it('claims of other measures, subjects, units or times do not meet', () => {
  expect(countDisputes({ printed: '600' }, { printed: '1100', measure: 'staff' })).toBe(0);
  expect(countDisputes({ printed: '600' }, { printed: '1100', subject: 'zone' })).toBe(0);
  expect(countDisputes({ printed: '600' }, { printed: '1100', unit: 'people' })).toBe(0);
  expect(countDisputes({ printed: '600', when: '2024' }, { printed: '1100', when: '2025' })).toBe(0);
});

it('claims that are equal after rounding to the coarser one agree', () => {
  expect(countDisputes({ printed: '1500000', unit: 'people' }, { printed: '1460000', unit: 'people' })).toBe(0);
  expect(countDisputes({ printed: '1500000', unit: 'people' }, { printed: '1440000', unit: 'people' })).toBe(1);
  expect(countDisputes({ printed: '18.5', unit: 'KZT-trn' }, { printed: '18500', unit: 'KZT-bn' })).toBe(0);
});

it('stocks meet when their periods overlap, flows only when the periods are equal', () => {
  const stocks = { measure: 'population', unit: 'people' } as const;
  const flows = { measure: 'industrial-output', unit: 'KZT-bn' } as const;
  expect(countDisputes({ ...stocks, printed: '10', when: '2024' }, { ...stocks, printed: '70', when: '2024-06' })).toBe(
    1,
  );
  expect(countDisputes({ ...flows, printed: '10', when: '2024' }, { ...flows, printed: '70', when: '2024-06' })).toBe(
    0,
  );
  expect(
    countDisputes({ ...flows, printed: '10', when: '2024' }, { ...flows, printed: '70', when: '2024-01/2024-12' }),
  ).toBe(1);
});

it('units, units a year and tyres are counted alike', () => {
  expect(countDisputes({ printed: '1', unit: 'tyres' }, { printed: '7', unit: 'units-per-year' })).toBe(1);
});
