// The feed of editions of one language; valid, and empty, where none was released.
import { toAtom } from '../exports/atom.ts';
import type { DatedEdition } from './datedEditions.ts';
import type { Desk } from './desk.ts';

/** The Atom document; `since` is the ISO day since which there is a site. */
export function renderEditionsFeed(
  { words, url }: Desk,
  editions: readonly Pick<DatedEdition, 'date' | 'day' | 'path' | 'summary'>[],
  since: string,
): string {
  const site = words.say('site.name');
  return toAtom({
    title: words.say('feed.of', { what: words.say('editions.hed'), site }),
    subtitle: words.say('editions.dek'),
    url: url('editions/'),
    self: url('editions/feed.xml'),
    author: { name: site, url: url('') },
    rights: words.say('site.licence'),
    since,
    entries: editions.map(({ date, day, path, summary }) => ({
      title: words.say('editions.title', { day }),
      summary,
      url: url(path),
      published: date,
      updated: date,
    })),
  });
}
