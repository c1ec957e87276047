// Industrial output of Saran with its settlements by year: what it was worth in tenge, and what the volume index says.
import type { ChartRow, Evidence } from './chart.ts';

export interface OutputRow extends ChartRow {
  year: number;
  /** Million tenge of the year. */
  output: number;
  /** Percent; the year before is 100. */
  index: number;
  /** The index of manufacturing, where the panel flags that of all industry as doubtful. */
  rival: number | undefined;
  preliminary: boolean;
}

/** Before it the town had other plants and the index years that chain to nothing here. */
const firstYear = 2014;

/** From 2014, in order of year. */
export function outputRows({ registry }: Evidence): OutputRow[] {
  const series = (measure: string) =>
    new Map(
      registry
        .series(measure, 'saran', 'administration', 'bns-karaganda-2025')
        .map((observation) => [observation.year, observation]),
    );
  const [volumes, manufacturing] = [series('industrial-volume-index'), series('manufacturing-volume-index')];
  return [...series('industrial-output').values()].flatMap(({ id, year, value: output, flag }) => {
    const volume = volumes.get(year);
    if (year < firstYear || volume === undefined) return [];
    const rival = volume.flag === 'suspect' ? manufacturing.get(year) : undefined;
    const claims = [id, volume.id, ...(rival === undefined ? [] : [rival.id])];
    return [
      {
        key: String(year),
        claims,
        year,
        output,
        index: volume.value,
        rival: rival?.value,
        preliminary: flag === 'preliminary',
      },
    ];
  });
}
