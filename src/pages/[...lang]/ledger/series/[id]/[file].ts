// All yearly values of a place and measure as CSV.
import type { APIRoute } from 'astro';
import { type SeriesRecord, readSite } from '../../../../../site.ts';

export async function getStaticPaths() {
  const { editionsWith } = await readSite();
  return editionsWith('ledger/').flatMap((edition) =>
    edition.records.series.map((record) => ({
      params: { lang: edition.param, id: record.id, file: `${record.id}.csv` },
      props: { record },
    })),
  );
}

export const GET: APIRoute<{ record: SeriesRecord }> = ({ props }) => new Response(props.record.csv());
