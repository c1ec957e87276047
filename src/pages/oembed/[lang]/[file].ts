// The oEmbed answers of charts and stories.
import type { APIRoute } from 'astro';
import { readSite } from '../../../site.ts';

export async function getStaticPaths() {
  const { editions } = await readSite();
  return editions.flatMap(({ locale, oEmbeds }) =>
    [...oEmbeds].flatMap(([id, { render }]) =>
      (['json', 'xml'] as const).map((format) => ({
        params: { lang: locale, file: `${id}.${format}` },
        props: { answer: () => render(format) },
      })),
    ),
  );
}

export const GET: APIRoute<{ answer: () => string }> = ({ props }) => new Response(props.answer());
