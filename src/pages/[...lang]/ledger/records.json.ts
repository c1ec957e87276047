// The columns that the filter of the ledger reads.
import type { APIRoute } from 'astro';
import { type Edition, readSite } from '../../../site.ts';

export async function getStaticPaths() {
  const { editionsWith } = await readSite();
  return editionsWith('ledger/').map((edition) => ({ params: { lang: edition.param }, props: { edition } }));
}

export const GET: APIRoute<{ edition: Edition }> = ({ props }) => new Response(props.edition.ledger.records());
