// The files of a town: every claim and yearly value about it, as CSV and JSON.
import type { APIRoute } from 'astro';
import { readSite } from '../../../../site.ts';

export async function getStaticPaths() {
  const { editions } = await readSite();
  return editions.flatMap((edition) =>
    edition.towns.flatMap(({ id, downloads }) =>
      (['csv', 'json'] as const).map((kind) => ({
        params: { lang: edition.param, id, file: `${id}.${kind}` },
        props: { read: downloads[kind] },
      })),
    ),
  );
}

export const GET: APIRoute<{ read: () => string }> = ({ props }) => new Response(props.read());
