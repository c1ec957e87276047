// Industrial output of Saran with its settlements: what it was worth in tenge, and what the volume index says of it.
import type { ChartRow, Evidence } from './chart.ts';
import type { MoneyYear } from './moneyBars.ts';
import type { VolumeYear } from './volumeDots.ts';

/** The rival is the index of manufacturing. */
export interface OutputYear extends MoneyYear, VolumeYear {
  kind: 'year';
}

/** The last year against an earlier one; in volume, chained across the doubtful year. */
export interface OutputGrowth extends ChartRow {
  kind: 'growth';
  from: number;
  to: number;
  measure: 'tenge' | 'volume';
  times: number;
}

export type OutputRow = OutputYear | OutputGrowth;

/** The far smaller output of the years before would only flatten the bars. */
const firstYear = 2014;
/** The last year before the plants of the zone tell in the output. */
const [from, to] = [2021, 2024];

function outputYears({ registry }: Evidence): OutputYear[] {
  const series = (measure: string) => registry.series(measure, 'saran', 'administration', 'bns-karaganda-2025');
  const byYear = (measure: string) => new Map(series(measure).map((value) => [value.year, value]));
  const [volumes, manufacturing] = [byYear('industrial-volume-index'), byYear('manufacturing-volume-index')];
  return series('industrial-output').flatMap(({ id, year, value: money, flag }) => {
    const volume = volumes.get(year);
    if (year < firstYear || volume === undefined) return [];
    const rival = volume.flag === 'suspect' ? manufacturing.get(year) : undefined;
    const claims = [id, volume.id, ...(rival === undefined ? [] : [rival.id])];
    const preliminary = flag === 'preliminary';
    return [
      { key: String(year), claims, kind: 'year', year, money, index: volume.value, rival: rival?.value, preliminary },
    ];
  });
}

function growth({ calculation }: Evidence, measure: OutputGrowth['measure'], name: string): OutputGrowth {
  const { id, value } = calculation(`saran-output-${name}-${from}-${to}`);
  return { key: `growth-${measure}`, claims: [`calc:${id}`], kind: 'growth', from, to, measure, times: value };
}

/** The years from 2014 in their order, then the growth in tenge and that in volume. */
export function outputRows(evidence: Evidence): OutputRow[] {
  return [...outputYears(evidence), growth(evidence, 'tenge', 'nominal'), growth(evidence, 'volume', 'volume')];
}
