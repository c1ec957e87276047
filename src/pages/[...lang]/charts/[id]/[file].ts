// The files of a chart: numbers as CSV and JSON, the picture as SVG and PNG.
import type { APIRoute } from 'astro';
import { type ChartEdition, readSite } from '../../../../site.ts';

const kinds = {
  csv: (chart: ChartEdition) => chart.csv(),
  json: (chart: ChartEdition) => chart.json(),
  svg: (chart: ChartEdition) => chart.picture(),
  png: (chart: ChartEdition) => chart.png(1),
  png2: (chart: ChartEdition) => chart.png(2),
} as const;

export async function getStaticPaths() {
  const { editions } = await readSite();
  return editions.flatMap((edition) =>
    edition.charts.flatMap((chart) =>
      (Object.keys(kinds) as (keyof typeof kinds)[]).map((kind) => ({
        params: { lang: edition.param, id: chart.id, file: chart.files[kind].split('/').at(-1) },
        props: { chart, kind },
      })),
    ),
  );
}

export const GET: APIRoute<{ chart: ChartEdition; kind: keyof typeof kinds }> = ({ props }) =>
  new Response(kinds[props.kind](props.chart));
