// An Atom feed, RFC 4287, by the package `feed`. It is handed every date: the package would else ask the clock.
import { Feed } from 'feed';
import { escapeHtml } from '../language/escape.ts';

export interface AtomEntry {
  title: string;
  summary: string;
  /** Its address, which is its id as well. */
  url: string;
  /** ISO days. */
  published: string;
  updated: string;
  /** Address of a PNG. */
  image?: string;
}

export interface AtomFeed {
  title: string;
  subtitle: string;
  /** Of the page that it follows, and of the feed itself. */
  url: string;
  self: string;
  author: { name: string; url: string };
  rights: string;
  /** ISO day since which the feed exists: its date while it has no entry. */
  since: string;
  entries: readonly AtomEntry[];
}

const toDate = (day: string): Date => new Date(`${day}T00:00:00Z`);
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The document, the entries by their last change with the newest first. Titles and summaries are plain text. */
export function toAtom({ title, subtitle, url, self, author, rights, since, entries }: AtomFeed): string {
  const ordered = entries.toSorted((a, b) => compare(b.updated, a.updated) || compare(a.url, b.url));
  const feed = new Feed({
    id: self,
    title,
    description: subtitle,
    link: url,
    feedLinks: { atom: self },
    author: { name: author.name, link: author.url },
    copyright: rights,
    updated: toDate(ordered[0]?.updated ?? since),
    generator: false,
  });
  for (const entry of ordered) {
    feed.addItem({
      // The package declares both as HTML.
      title: escapeHtml(entry.title),
      description: escapeHtml(entry.summary),
      id: entry.url,
      link: entry.url,
      published: toDate(entry.published),
      date: toDate(entry.updated),
      ...(entry.image === undefined ? {} : { image: entry.image }),
    });
  }
  return `${feed.atom1()}\n`;
}
