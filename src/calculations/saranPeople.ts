// How many people Saran lost, and how many still move away.
import type { Registry } from '../evidence/registry.ts';
import type { Calculation } from './calculation.ts';
import { idsOf, readInput, readInputs, sumOf } from './inputs.ts';
import { refer, referAll } from './worked.ts';

const census = (year: string) => `population.saran.${year}.dewiki-saran`;
const balance = (year: number) => `net-migration.saran.${year}.bns-karaganda-2025`;
const sheet = (measure: string, year: number) => `${measure}.saran.${year}.bns-karaganda-2025.administration`;
const settlementMoves = 'Registered moves of the town with its settlements; not every move is registered.';

export function calculateSaranPeople(registry: Registry): Calculation[] {
  const before = readInput(registry, 'people', census('1989'));
  const after = readInput(registry, 'people', census('1999'));
  const later = readInput(registry, 'people', census('2009'));
  const moves = (from: number) =>
    readInputs(
      registry,
      'people',
      Array.from({ length: 2024 - from + 1 }, (_, index) => balance(from + index)),
    );
  const proper = 'The town proper by census; an encyclopaedia page prints the table, others agree.';
  const total = (from: number): Calculation => ({
    kind: 'calculation',
    id: `saran-net-migration-${from}-2024`,
    title: `Arrivals less departures in Saran, ${from} to 2024`,
    formula: { words: 'The yearly balances of arrivals and departures, added up.', symbols: 'm₁ + m₂ + …' },
    parents: idsOf(moves(from)),
    unit: 'people',
    value: sumOf('people', moves(from)),
    worked: { value: referAll(moves(from)) },
    caveat: settlementMoves,
  });
  return [
    {
      kind: 'calculation',
      id: 'saran-loss-1989-1999',
      title: 'People whom Saran lost from 1989 to 1999',
      formula: { words: 'The census of 1999 less that of 1989.', symbols: 'b − a' },
      parents: idsOf([before, after]),
      unit: 'people',
      value: after.value - before.value,
      worked: { value: `${refer(after)} − ${refer(before)}` },
      caveat: proper,
    },
    {
      kind: 'calculation',
      id: 'saran-loss-1989-1999-percent',
      title: 'Share of its people that Saran lost from 1989 to 1999',
      formula: { words: 'The loss as a share of the census of 1989.', symbols: '100 × (b − a) / a' },
      parents: idsOf([before, after]),
      unit: 'percent',
      value: (100 * (after.value - before.value)) / before.value,
      worked: { value: `100 × (${refer(after)} − ${refer(before)}) / ${refer(before)}` },
      caveat: proper,
    },
    {
      kind: 'calculation',
      id: 'saran-change-1999-2009',
      title: 'Change of Saran’s people from 1999 to 2009',
      formula: { words: 'The census of 2009 less that of 1999, as a share of 1999.', symbols: '100 × (b − a) / a' },
      parents: idsOf([after, later]),
      unit: 'percent',
      value: (100 * (later.value - after.value)) / after.value,
      worked: { value: `100 × (${refer(later)} − ${refer(after)}) / ${refer(after)}` },
      caveat: proper,
    },
    total(2016),
    total(2021),
    ...calculateFall(registry),
  ];
}

/** The fall of 2021 as printed, and the part of it that births, deaths and moves explain. */
function calculateFall(registry: Registry): Calculation[] {
  const start = readInput(registry, 'people', sheet('population', 2020));
  const end = readInput(registry, 'people', sheet('population', 2021));
  const booked = readInputs(registry, 'people', [sheet('natural-increase', 2021), sheet('net-migration', 2021)]);
  return [
    {
      kind: 'calculation',
      id: 'saran-fall-2021',
      title: 'Change of the people of Saran with its settlements within 2021, as printed',
      formula: { words: 'The count at the end of 2021 less that at the end of 2020.', symbols: 'b − a' },
      parents: idsOf([end, start]),
      unit: 'people',
      value: end.value - start.value,
      worked: { value: `${refer(end)} − ${refer(start)}` },
      caveat:
        'The counts are printed in thousands. They were set anew by the census of 2021: most of the change is none of that year.',
    },
    {
      kind: 'calculation',
      id: 'saran-booked-change-2021',
      title: 'Change of the people of Saran with its settlements in 2021 by births, deaths and moves',
      formula: { words: 'Births less deaths, and arrivals less departures, added up.', symbols: 'n + m' },
      parents: idsOf(booked),
      unit: 'people',
      value: sumOf('people', booked),
      worked: { value: referAll(booked) },
      caveat: settlementMoves,
    },
  ];
}
