// The record of each edition, for programs.
import type { APIRoute } from 'astro';
import { type DatedEdition, readSite } from '../../site.ts';

export async function getStaticPaths() {
  const [original] = (await readSite()).editions;
  return (original?.dated.all ?? []).map((dated) => ({ params: { date: dated.date }, props: { dated } }));
}

export const GET: APIRoute<{ dated: DatedEdition }> = ({ props }) => new Response(props.dated.json());
