// The tables of the data package as CSV and as JSON, and the forms of the whole release.
import type { APIRoute } from 'astro';
import { readSite } from '../../site.ts';

export async function getStaticPaths() {
  const { tables, tableJson, release } = await readSite();
  const ofTables = tables.flatMap(({ name }) => [
    { params: { file: `${name}.json` }, props: { read: () => tableJson(name) } },
  ]);
  const ofRelease = [...release.files.values()]
    .filter(({ path }) => path.startsWith('data/'))
    .map(({ path, read }) => ({ params: { file: path.slice('data/'.length) }, props: { read } }));
  return [...ofTables, ...ofRelease];
}

export const GET: APIRoute<{ read: () => Uint8Array<ArrayBuffer> | string }> = ({ props }) =>
  new Response(props.read());
