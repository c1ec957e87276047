// The feed of corrections of one language; valid, and empty, where nothing was corrected.
import { toAtom } from '../exports/atom.ts';
import type { CorrectionEdition } from './corrections.ts';
import type { Desk } from './desk.ts';

/** The Atom document; `since` is the ISO day since which there is a site. */
export function renderCorrectionsFeed(
  { words, url }: Desk,
  corrections: readonly CorrectionEdition[],
  since: string,
): string {
  const site = words.say('site.name');
  return toAtom({
    title: words.say('feed.of', { what: words.say('corrections.hed'), site }),
    subtitle: words.say('corrections.dek'),
    url: url('corrections/'),
    self: url('corrections/feed.xml'),
    author: { name: site, url: url('') },
    rights: words.say('site.licence'),
    since,
    entries: corrections.map(({ anchor, date, kind, title, was, now, reason }) => ({
      title: `${words.say(`corrections.kind.${kind}`)}: ${title}`,
      summary: words.say('corrections.summary', { was, now, reason }),
      url: url(`corrections/#${anchor}`),
      published: date,
      updated: date,
    })),
  });
}
