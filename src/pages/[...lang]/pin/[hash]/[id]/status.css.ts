// What a pin says of itself beyond its frozen bytes, which lie in public/.
import type { APIRoute } from 'astro';
import { type ChartEdition, readSite } from '../../../../../site.ts';

type Pin = ChartEdition['pins'][number];

export async function getStaticPaths() {
  const { editions } = await readSite();
  return editions.flatMap((edition) =>
    edition.charts.flatMap(({ id, pins }) =>
      pins.map((pin) => ({ params: { lang: edition.param, hash: pin.hash, id }, props: { pin } })),
    ),
  );
}

export const GET: APIRoute<{ pin: Pin }> = ({ props }) => new Response(props.pin.statusCss);
