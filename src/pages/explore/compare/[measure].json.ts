// The numbers of one measure for all towns, compact and the same for all languages: what a browser sets side by side.
import type { APIRoute } from 'astro';
import { type Comparison, readSite } from '../../../site.ts';

export async function getStaticPaths() {
  const { editions } = await readSite();
  const [original] = editions;
  return (original?.comparison.measures ?? []).map(({ id, data }) => ({ params: { measure: id }, props: { data } }));
}

export const GET: APIRoute<Pick<Comparison['measures'][number], 'data'>> = ({ props }) =>
  new Response(`${JSON.stringify(props.data())}\n`);
