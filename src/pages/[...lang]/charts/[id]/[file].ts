// The files of a chart: pictures, pages for print, data, and one archive.
import type { APIRoute } from 'astro';
import { type ChartFile, readSite } from '../../../../site.ts';

export async function getStaticPaths() {
  const { editions } = await readSite();
  return editions.flatMap((edition) =>
    edition.charts.flatMap((chart) =>
      Object.values(chart.filesOf(edition.stampOf(chart))).map((file) => ({
        params: { lang: edition.param, id: chart.id, file: file.name },
        props: { file },
      })),
    ),
  );
}

export const GET: APIRoute<{ file: ChartFile }> = async ({ props }) => new Response(await props.file.bytes());
