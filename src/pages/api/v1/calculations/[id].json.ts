// A calculation for machines, with its formula, range, parents and where it is used.
import type { APIRoute } from 'astro';
import { type CalculationRecord, type Edition, readSite, writeCalculationFile } from '../../../../site.ts';

export async function getStaticPaths() {
  const [edition] = (await readSite()).editions;
  return (edition?.records.calculations ?? []).map((record) => ({
    params: { id: record.id },
    props: { edition, record },
  }));
}

export const GET: APIRoute<{ edition: Edition; record: CalculationRecord }> = async ({ props: { edition, record } }) =>
  new Response(writeCalculationFile(record, (await readSite()).usedBy([`calc:${record.id}`], edition), edition));
