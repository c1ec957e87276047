// The share card of a story or of the front page.
import { renderShareCard } from '../exports/shareCard.ts';
import type { Story } from '../narratives/story.ts';
import type { Desk } from './desk.ts';

/** The front page is written like a story and stands at the root. */
const HOME = 'home';

/** PNG; `drawings` are the layouts of its chart, of which the largest that fits is taken. */
export function drawStoryCard(
  story: Story,
  drawings: readonly string[],
  { words, url, workshop }: Desk,
): Promise<Uint8Array<ArrayBuffer>> {
  const card = {
    hed: story.hed.plain,
    dek: story.dek.plain,
    name: words.say('site.name'),
    credits: [url(story.slug === HOME ? '' : `${story.slug}/`).replace(/^https?:\/\//, '')],
    drawings,
  };
  return workshop.renderPng(renderShareCard(card, workshop.palette, workshop.measure), 1);
}
