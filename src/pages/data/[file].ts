// The tables of the data package: CSV as it stands in seeds/, JSON, and a workbook of Excel.
import type { APIRoute } from 'astro';
import { readSite } from '../../site.ts';

export async function getStaticPaths() {
  const { tables, tableJson, tableWorkbook, seed } = await readSite();
  return tables.flatMap(({ name }) => [
    { params: { file: `${name}.csv` }, props: { read: () => seed(`${name}.csv`) } },
    { params: { file: `${name}.json` }, props: { read: () => tableJson(name) } },
    { params: { file: `${name}.xlsx` }, props: { read: () => tableWorkbook(name) } },
  ]);
}

export const GET: APIRoute<{
  read: () => Promise<Uint8Array<ArrayBuffer>> | Uint8Array<ArrayBuffer> | string;
}> = async ({ props }) => new Response(await props.read());
