// Saran's industrial output in tenge, and chained from the volume index.
import type { Registry } from '../evidence/registry.ts';
import type { Calculation } from './calculation.ts';
import { idsOf, readInput, readInputs } from './inputs.ts';
import { refer } from './worked.ts';

const SOURCE = 'bns-karaganda-2025';
const output = (year: number) => `industrial-output.saran.${year}.${SOURCE}`;
const index = (year: number) => `industrial-volume-index.saran.${year}.${SOURCE}`;
/** From the year after the first to the last: those whose index makes the step. */
const stepsOf = (from: number, to: number) => Array.from({ length: to - from }, (_, step) => from + 1 + step);

function caveatOf(registry: Registry, from: number, to: number): string {
  const doubtful = suspectYears(registry, stepsOf(from, to));
  return [
    'The town with its settlements.',
    to === 2024 ? '2024 is preliminary.' : '',
    doubtful.length === 0
      ? ''
      : `For ${doubtful.join(', ')} value and volume do not fit each other, and the reason is not printed.`,
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function nominal(registry: Registry, from: number, to: number): Calculation {
  const [a, b] = [readInput(registry, 'KZT', output(from)), readInput(registry, 'KZT', output(to))];
  return {
    kind: 'calculation',
    id: `saran-output-nominal-${from}-${to}`,
    title: `Saran’s industrial output in tenge, ${to} against ${from}`,
    formula: {
      words: 'Output in tenge of the later year, divided by that of the earlier; prices are not taken out.',
      symbols: 'b / a',
    },
    parents: idsOf([a, b]),
    unit: 'times',
    value: b.value / a.value,
    worked: { value: `${refer(b)} / ${refer(a)}` },
    caveat: caveatOf(registry, from, to),
  };
}

/** Years whose index the panel marks as doubtful; a chain across them says so. */
function suspectYears(registry: Registry, years: readonly number[]): number[] {
  const series = registry.series('industrial-volume-index', 'saran', 'administration', SOURCE);
  const doubtful = new Set(series.filter(({ flag }) => flag === 'suspect').map(({ year }) => year));
  if (series.some(({ year, flag }) => years.includes(year) && (flag === 'break' || flag === 're-based')))
    throw new Error('the volume index is not chained across a break');
  return years.filter((year) => doubtful.has(year));
}

function volume(registry: Registry, from: number, to: number): Calculation {
  const years = stepsOf(from, to);
  const steps = readInputs(registry, 'percent', years.map(index));
  const doubtful = suspectYears(registry, years);
  const warning =
    doubtful.length === 0
      ? ''
      : ` The chain crosses ${doubtful.join(', ')}: it is what the printed indices give, not a measurement.`;
  return {
    kind: 'calculation',
    id: `saran-output-volume-${from}-${to}`,
    title: `Saran’s industrial output in volume, ${to} against ${from}`,
    formula: {
      words: 'The yearly volume indices of a single workbook, multiplied.',
      symbols: '(i₁ / 100) × (i₂ / 100) × …',
    },
    parents: idsOf(steps),
    unit: 'times',
    value: steps.reduce((product, { value }) => (product * value) / 100, 1),
    worked: { value: steps.map((step) => `(${refer(step)} / 100)`).join(' × ') },
    caveat: `${caveatOf(registry, from, to)}${warning}`,
  };
}

/** By how much prices must have risen for the value in tenge and the volume index of a year to be both true. */
function impliedPrices(registry: Registry, year: number): Calculation {
  const [a, b] = [readInput(registry, 'KZT', output(year - 1)), readInput(registry, 'KZT', output(year))];
  const step = readInput(registry, 'percent', index(year));
  return {
    kind: 'calculation',
    id: `saran-output-implied-prices-${year - 1}-${year}`,
    title: `Prices of Saran’s industry that value and volume imply, ${year} against ${year - 1}`,
    formula: {
      words: 'Growth of output in tenge, divided by its growth in volume.',
      symbols: '(b / a) / (i / 100)',
    },
    parents: idsOf([b, a, step]),
    unit: 'times',
    value: b.value / a.value / (step.value / 100),
    worked: { value: `(${refer(b)} / ${refer(a)}) / (${refer(step)} / 100)` },
    caveat: `${caveatOf(registry, year - 1, year)} No price index of the town is printed: this shows what the printed values would need, not what prices did.`,
  };
}

export function calculateSaranOutput(registry: Registry): Calculation[] {
  return [
    nominal(registry, 2021, 2022),
    nominal(registry, 2022, 2023),
    nominal(registry, 2021, 2023),
    nominal(registry, 2021, 2024),
    nominal(registry, 2019, 2024),
    volume(registry, 2019, 2022),
    volume(registry, 2021, 2023),
    volume(registry, 2021, 2024),
    impliedPrices(registry, 2022),
    impliedPrices(registry, 2023),
  ];
}
