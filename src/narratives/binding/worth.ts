// A value of the evidence made comparable with the numbers of a text.
import type { Qualifier } from '../../evidence/rows.ts';
import type { UnitWord } from '../numerals/numeral.ts';
import type { Bound } from '../readTarget.ts';

export interface Worth {
  value: number;
  /** What the unit stands for: 1e9 for billions of tenge. */
  scale: number;
  /** The finest unit that the source prints, in the unit of `value`; a text may not be finer. */
  step: number;
  unit: string;
  qualifier: Qualifier;
  range?: { low: number; high: number };
}

const scales: readonly (readonly [RegExp, number])[] = [
  [/-trn\b/u, 1e12],
  [/-bn\b/u, 1e9],
  [/-mn\b|^million-/u, 1e6],
  [/^thousand-|-thousand$/u, 1e3],
];

export function toWorth(target: Bound): Worth {
  const { row } = target;
  const scale = scales.find(([pattern]) => pattern.test(row.unit))?.[1] ?? 1;
  const base = { value: row.value, scale, unit: row.unit };
  if (!('printed' in row)) {
    const worth: Worth = { ...base, step: stepOfComputed(row.value), qualifier: 'exact' };
    return row.range ? { ...worth, range: row.range } : worth;
  }
  const decimals = /\.(\d+)$/u.exec(row.printed)?.[1]?.length ?? 0;
  return { ...base, step: 10 ** -decimals, qualifier: row.kind === 'claim' ? row.qualifier : 'exact' };
}

// What we compute is said with one decimal or three digits, whichever is finer; whole numbers in full.
function stepOfComputed(value: number): number {
  if (Number.isInteger(value) || value === 0) return 1;
  return Math.min(0.1, 10 ** (Math.floor(Math.log10(Math.abs(value))) - 2));
}

const fits: Readonly<Partial<Record<UnitWord, RegExp>>> = {
  percent: /^percent$/u,
  tenge: /^KZT/u,
  dollars: /^USD/u,
  roubles: /^RUB/u,
  times: /^times$/u,
  people: /^(?:people|thousand-people|jobs|per-1000-births)$/u,
  jobs: /^(?:people|thousand-people|jobs|KZT-.*-per-job)$/u,
  towns: /^(?:towns|items|projects|zones)$/u,
  tonnes: /tonnes/u,
  hectares: /^hectares$/u,
  km: /^km$/u,
  months: /^(?!percent|KZT|USD|RUB|people|jobs|towns)/u,
  years: /^(?!percent|KZT|USD|RUB|people|jobs|towns)/u,
  days: /^(?!percent|KZT|USD|RUB|people|jobs|towns)/u,
  other: /^(?!percent|KZT|USD|RUB|people|thousand-people|times)/u,
};

/** Whether the unit that a text names may stand for the unit of the evidence. */
export function isUnitFitting(word: UnitWord | undefined, unit: string): boolean {
  return word === undefined || (fits[word]?.test(unit) ?? true);
}
