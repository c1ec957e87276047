// The feed of one language: its stories, the last changed first.
import { toAtom } from '../exports/atom.ts';
import type { Story } from '../narratives/story.ts';
import type { Desk } from './desk.ts';

/** The Atom document; `home` gives its line and the day since which there is a site. */
export function renderFeed({ words, url }: Desk, home: Story, stories: readonly Story[]): string {
  return toAtom({
    title: words.say('site.name'),
    subtitle: home.description.plain,
    url: url(''),
    self: url('feed.xml'),
    author: { name: words.say('site.name'), url: url('') },
    rights: words.say('site.licence'),
    since: home.published,
    entries: stories.map(({ slug, hed, dek, published, updated }) => ({
      title: hed.plain,
      summary: dek.plain,
      url: url(`${slug}/`),
      published,
      updated,
      image: url(`cards/${slug}.png`),
    })),
  });
}
