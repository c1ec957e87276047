// The feed of editions of one language.
import type { DatedEdition } from './datedEditions.ts';
import type { Desk } from './desk.ts';
import { renderListFeed } from './listFeed.ts';

/** The Atom document; `since` is the ISO day since which there is a site. */
export function renderEditionsFeed(
  desk: Desk,
  editions: readonly Pick<DatedEdition, 'date' | 'day' | 'path' | 'summary'>[],
  since: string,
): string {
  const { words } = desk;
  return renderListFeed(desk, {
    path: 'editions/',
    hed: words.say('editions.hed'),
    dek: words.say('editions.dek'),
    since,
    entries: editions.map(({ date, day, path, summary }) => ({
      title: words.say('editions.title', { day }),
      summary,
      path,
      date,
    })),
  });
}
