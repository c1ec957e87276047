// The tables of the data package as CSV, as JSON and as workbooks of Excel, and the forms of the whole release.
import type { APIRoute } from 'astro';
import { readSite } from '../../site.ts';

export async function getStaticPaths() {
  const { tables, release } = await readSite();
  const asJson = tables.map(({ name }) => ({
    params: { file: `${name}.json` },
    props: { read: () => release.json(name) },
  }));
  const workbooks = release.tables.map(({ name }) => ({
    params: { file: `${name}.xlsx` },
    props: { read: () => release.workbook(name) },
  }));
  const ofRelease = [...release.files.values()]
    .filter(({ path }) => path.startsWith('data/'))
    .map(({ path, read }) => ({ params: { file: path.slice('data/'.length) }, props: { read } }));
  return [...asJson, ...workbooks, ...ofRelease];
}

export const GET: APIRoute<{
  read: () => Promise<Uint8Array<ArrayBuffer>> | Uint8Array<ArrayBuffer> | string;
}> = async ({ props }) => new Response(await props.read());
