// Registered arrivals and departures of Saran with its settlements, year by year.
import type { BalanceYear } from './balanceBars.ts';
import type { Evidence } from './chart.ts';

/** The balance is as printed; it may differ from the difference by a rounding of the office. */
export interface MigrationRow extends BalanceYear {
  arrivals: number;
  departures: number;
}

/** The year whose arrivals the panel flags as doubtful, most likely a recount: left out, and lines break here. */
export const recount = 2004;

export function migrationRows({ registry }: Evidence): MigrationRow[] {
  const series = (measure: string) => registry.series(measure, 'saran', 'administration', 'bns-karaganda-2025');
  const [arrivals, departures] = [series('arrivals'), series('departures')].map(
    (values) => new Map(values.map((value) => [value.year, value])),
  );
  return series('net-migration').flatMap(({ id, year, value: balance, flag }) => {
    const [came, left] = [arrivals?.get(year), departures?.get(year)];
    if (year === recount || came === undefined || left === undefined) return [];
    return [
      {
        key: String(year),
        claims: [came.id, left.id, id],
        year,
        arrivals: came.value,
        departures: left.value,
        balance,
        preliminary: flag === 'preliminary',
      },
    ];
  });
}
