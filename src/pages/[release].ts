// The files that describe the release, at the root, where programs look for them.
import type { APIRoute } from 'astro';
import { readSite } from '../site.ts';

export async function getStaticPaths() {
  const { release } = await readSite();
  return [...release.files.values()]
    .filter(({ path }) => !path.includes('/'))
    .map(({ path, read }) => ({ params: { release: path }, props: { read } }));
}

export const GET: APIRoute<{ read: () => Uint8Array<ArrayBuffer> }> = ({ props }) => new Response(props.read());
