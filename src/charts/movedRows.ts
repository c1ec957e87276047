// The rows behind the chart of promises that moved: what was said when, for when, and what was reported.
import type { Registry } from '../evidence/registry.ts';
import type { Period } from '../evidence/rows.ts';
import type { ChartRow } from './chart.ts';

export const tracks = ['tyre-load', 'tyre-output', 'appliance-output', 'truck-output'] as const;

export interface MovedRow extends ChartRow {
  track: (typeof tracks)[number];
  sign: 'promised' | 'counted';
  /** The days on which it can have been said; a report has none. */
  said: Period | undefined;
  /** The time promised or, of a report, the time at which it happened. */
  date: Period;
}

function whole(text: string, start: string, end: string): Period {
  return { text, start, end };
}

/** Dates that a finding or an event gives in words. */
const dated = {
  october2022: whole('2022-10', '2022-10-01', '2022-10-31'),
  // Two years on.
  october2024: whole('2024-10', '2024-10-01', '2024-10-31'),
  year2023: whole('2023', '2023-01-01', '2023-12-31'),
  year2024: whole('2024', '2024-01-01', '2024-12-31'),
  lines2026: whole('2026-04/2026-06', '2026-04-01', '2026-06-30'),
} as const;

/** A promise of full load, with the year as the value of its claim. */
function fullLoad(registry: Registry, id: string): MovedRow {
  const { period: said, value } = registry.claim(id);
  const date = whole(String(value), `${value}-01-01`, `${value}-12-31`);
  return { key: `load-${value}`, claims: [id], track: 'tyre-load', sign: 'promised', said, date };
}

function promise(key: string, track: MovedRow['track'], source: string, said: Period, date: Period): MovedRow {
  return { key, claims: [], sources: [source], track, sign: 'promised', said, date };
}

function report(key: string, track: MovedRow['track'], registry: Registry, id: string): MovedRow {
  const { date, source } = registry.event(id);
  return { key, claims: [], sources: [source], track, sign: 'counted', said: undefined, date };
}

/** Track by track, each in order of time. */
export function movedRows(registry: Registry): MovedRow[] {
  const slipped = registry.finding('f-appliance-start-slipped');
  const trucks = registry.finding('f-trucks-announced-for-2024');
  const building = registry.event('e-truck-plant-building');
  // The announcement of trucks stands in a text of the first half of the year, as does the pool of that time.
  const early = registry.claim('pool-jobs.karaganda-region.2024-01-to-2024-06.pm-bektenov-visit-2024');
  return [
    fullLoad(registry, 'full-capacity-year.tyre-plant-2021.2021-11.translogistics-tyres-2021'),
    fullLoad(registry, 'full-capacity-year.tyre-plant.2024-08-15.mir24-tyres-2024'),
    report('ceremony', 'tyre-output', registry, 'e-first-tyre-ceremony'),
    report('serial', 'tyre-output', registry, 'e-serial-tyres'),
    promise('two-years', 'appliance-output', slipped.source, dated.october2022, dated.october2024),
    promise('same-year', 'appliance-output', slipped.source, slipped.date, dated.year2023),
    report('appliances', 'appliance-output', registry, 'e-appliance-plant-starts'),
    promise('trucks', 'truck-output', trucks.source, early.period, dated.year2024),
    promise('truck-lines', 'truck-output', building.source, building.date, dated.lines2026),
  ];
}
