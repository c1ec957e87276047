// The embed of a chart: one file that needs nothing else.
import type { APIRoute } from 'astro';
import { type ChartEdition, readSite } from '../../../../site.ts';

export async function getStaticPaths() {
  const { editions } = await readSite();
  return editions.flatMap((edition) =>
    edition.charts.map((chart) => ({ params: { lang: edition.param, id: chart.id }, props: { chart } })),
  );
}

export const GET: APIRoute<{ chart: ChartEdition }> = ({ props }) => new Response(props.chart.embed());
