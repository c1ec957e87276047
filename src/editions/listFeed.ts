// The feed of a page that lists things of days: of corrections, of editions. Valid, and empty, where there is none yet.
import { type AtomEntry, toAtom } from '../exports/atom.ts';
import type { Desk } from './desk.ts';

export interface ListFeed {
  /** The page, whose feed lies beside it; from the root of the site, without language. */
  path: string;
  hed: string;
  dek: string;
  /** ISO day since which there is a site. */
  since: string;
  /** The address of each is from the root of the site, without language. */
  entries: readonly (Pick<AtomEntry, 'title' | 'summary'> & { path: string; date: string })[];
}

/** The Atom document. */
export function renderListFeed({ words, url }: Desk, { path, hed, dek, since, entries }: ListFeed): string {
  const site = words.say('site.name');
  return toAtom({
    title: words.say('feed.of', { what: hed, site }),
    subtitle: dek,
    url: url(path),
    self: url(`${path}feed.xml`),
    author: { name: site, url: url('') },
    rights: words.say('site.licence'),
    since,
    entries: entries.map(({ title, summary, path: own, date }) => ({
      title,
      summary,
      url: url(own),
      published: date,
      updated: date,
    })),
  });
}
