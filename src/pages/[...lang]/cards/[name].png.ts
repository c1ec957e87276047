// Share cards of stories and charts.
import type { APIRoute } from 'astro';
import { readSite } from '../../../site.ts';

export async function getStaticPaths() {
  const { editions } = await readSite();
  return editions.flatMap((edition) => [
    ...[edition.home, edition.method, edition.about, edition.cite, ...edition.stories].map((story) => ({
      params: { lang: edition.param, name: story.slug },
      props: { draw: () => edition.storyCard(story) },
    })),
    ...edition.charts.map((chart) => ({
      params: { lang: edition.param, name: chart.id },
      props: { draw: () => chart.shareCard() },
    })),
  ]);
}

export const GET: APIRoute<{ draw: () => Uint8Array<ArrayBuffer> }> = ({ props }) => new Response(props.draw());
