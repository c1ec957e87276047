// The citation of a page as a file for reference managers: BibTeX, RIS or CSL-JSON.
import type { APIRoute } from 'astro';
import { readSite } from '../../../../site.ts';

export async function getStaticPaths() {
  const { editions } = await readSite();
  return editions.flatMap(({ citing, param }) =>
    citing.all.flatMap(({ kind, files }) =>
      files.map(({ path, text }) => ({ params: { lang: param, kind, file: path.split('/').at(-1) }, props: { text } })),
    ),
  );
}

export const GET: APIRoute<{ text: () => string }> = ({ props }) => new Response(props.text());
