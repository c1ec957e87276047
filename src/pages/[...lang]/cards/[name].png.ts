// Share cards of stories, charts and towns.
import type { APIRoute } from 'astro';
import { readSite } from '../../../site.ts';

export async function getStaticPaths() {
  const { editions } = await readSite();
  return editions.flatMap((edition) => [
    ...[
      edition.home,
      edition.method,
      edition.about,
      edition.cite,
      edition.replicate,
      edition.media,
      ...edition.stories,
    ].map((story) => ({
      params: { lang: edition.param, name: story.slug },
      props: { draw: () => edition.storyCard(story) },
    })),
    ...edition.charts.map((chart) => ({
      params: { lang: edition.param, name: chart.id },
      props: { draw: () => chart.shareCard() },
    })),
    ...edition.towns.map((town) => ({
      params: { lang: edition.param, name: `town-${town.id}` },
      props: { draw: () => town.card() },
    })),
  ]);
}

export const GET: APIRoute<{ draw: () => Promise<Uint8Array<ArrayBuffer>> }> = async ({ props }) =>
  new Response(await props.draw());
