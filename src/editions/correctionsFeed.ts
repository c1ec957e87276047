// The feed of corrections of one language.
import type { CorrectionEdition } from './corrections.ts';
import type { Desk } from './desk.ts';
import { renderListFeed } from './listFeed.ts';

/** The Atom document; `since` is the ISO day since which there is a site. */
export function renderCorrectionsFeed(desk: Desk, corrections: readonly CorrectionEdition[], since: string): string {
  const { words } = desk;
  return renderListFeed(desk, {
    path: 'corrections/',
    hed: words.say('corrections.hed'),
    dek: words.say('corrections.dek'),
    since,
    entries: corrections.map(({ anchor, date, kind, title, was, now, reason }) => ({
      title: `${words.say(`corrections.kind.${kind}`)}: ${title}`,
      summary: words.say('corrections.summary', { was, now, reason }),
      path: `corrections/#${anchor}`,
      date,
    })),
  });
}
