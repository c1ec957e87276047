// The interface for machines, file by file.
import type { APIRoute } from 'astro';
import { readSite } from '../../site.ts';

export async function getStaticPaths() {
  const { api } = await readSite();
  return api.files.map(({ path, read }) => ({ params: { file: path.slice('api/'.length) }, props: { read } }));
}

export const GET: APIRoute<{ read: () => string }> = ({ props }) => new Response(props.read());
