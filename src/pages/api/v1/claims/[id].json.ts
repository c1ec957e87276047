// A claim for machines, with its source, the questions it takes part in and where it is used.
import type { APIRoute } from 'astro';
import { type ClaimRecord, type Edition, readSite, writeClaimFile } from '../../../../site.ts';

export async function getStaticPaths() {
  const [edition] = (await readSite()).editions;
  return (edition?.records.claims ?? []).map((record) => ({ params: { id: record.id }, props: { edition, record } }));
}

export const GET: APIRoute<{ edition: Edition; record: ClaimRecord }> = async ({ props: { edition, record } }) =>
  new Response(writeClaimFile(record, (await readSite()).usedBy([record.id], edition), edition));
