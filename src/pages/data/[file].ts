// The tables of the data package: CSV as it stands in seeds/, and JSON.
import type { APIRoute } from 'astro';
import { readSite } from '../../site.ts';

export async function getStaticPaths() {
  const { tables, tableJson, seed } = await readSite();
  return tables.flatMap(({ name }) => [
    { params: { file: `${name}.csv` }, props: { read: () => seed(`${name}.csv`) } },
    { params: { file: `${name}.json` }, props: { read: () => tableJson(name) } },
  ]);
}

export const GET: APIRoute<{ read: () => Uint8Array<ArrayBuffer> | string }> = ({ props }) =>
  new Response(props.read());
