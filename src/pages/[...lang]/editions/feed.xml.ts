// The Atom feed of editions of each language.
import type { APIRoute } from 'astro';
import { type Edition, readSite } from '../../../site.ts';

export async function getStaticPaths() {
  const { editionsWith } = await readSite();
  return editionsWith('editions/').map((edition) => ({ params: { lang: edition.param }, props: { edition } }));
}

export const GET: APIRoute<{ edition: Edition }> = ({ props }) => new Response(props.edition.dated.feed());
