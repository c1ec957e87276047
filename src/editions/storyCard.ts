// A story as it is announced elsewhere: its description for machines and its share card.
import { toStoryJsonLd } from '../exports/jsonLd.ts';
import { renderPng } from '../exports/png.ts';
import { renderShareCard } from '../exports/shareCard.ts';
import type { Story } from '../narratives/story.ts';
import type { Desk } from './desk.ts';

/** The front page is written like a story and stands at the root. */
const HOME = 'home';

export function describeStory(story: Story, { words, url, workshop }: Desk): string {
  return toStoryJsonLd({
    hed: story.hed.plain,
    description: story.description.plain,
    published: story.published,
    updated: story.updated,
    locale: words.locale,
    url: url(`${story.slug}/`),
    image: url(`cards/${story.slug}.png`),
    name: words.say('site.name'),
    sources: story.sources.map((id) => workshop.evidence.registry.source(id)),
  });
}

/** PNG; `drawings` are the layouts of its chart, of which the largest that fits is taken. */
export function drawStoryCard(
  story: Story,
  drawings: readonly string[],
  { words, url, workshop }: Desk,
): Uint8Array<ArrayBuffer> {
  const card = {
    hed: story.hed.plain,
    dek: story.dek.plain,
    name: words.say('site.name'),
    credits: [url(story.slug === HOME ? '' : `${story.slug}/`).replace(/^https?:\/\//, '')],
    drawings,
  };
  return renderPng(renderShareCard(card, workshop.palette, workshop.measure), workshop.stillFonts, 1);
}
