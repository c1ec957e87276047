// The web fonts, cut down by the build and named after their content.
import type { APIRoute } from 'astro';
import { readSite } from '../../../site.ts';

export async function getStaticPaths() {
  const { webFonts } = await readSite();
  return webFonts.map(({ name, bytes }) => ({ params: { name }, props: { bytes } }));
}

export const GET: APIRoute<{ bytes: Uint8Array<ArrayBuffer> }> = ({ props }) => new Response(props.bytes);
