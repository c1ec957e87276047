// FAIR Signposting, level 1 (https://signposting.org/FAIR/): links that lead a machine from a page to its parts and descriptions.
import type { LinkTag } from './headTag.ts';

export interface DataFile {
  url: string;
  /** Media type. */
  type: string;
}

export interface Signposts {
  /** The address to cite. */
  citeAs: string;
  /** Of a page of the authors. */
  author: string;
  licence: string;
  /** A type of schema.org. */
  type: string;
  describedBy: readonly DataFile[];
  items: readonly DataFile[];
}

export function toSignposting({ citeAs, author, licence, type, describedBy, items }: Signposts): LinkTag[] {
  return [
    { rel: 'cite-as', href: citeAs },
    { rel: 'author', href: author },
    { rel: 'license', href: licence },
    { rel: 'type', href: 'https://schema.org/AboutPage' },
    { rel: 'type', href: `https://schema.org/${type}` },
    ...describedBy.map(({ url, type: media }) => ({ rel: 'describedby', href: url, type: media })),
    ...items.map(({ url, type: media }) => ({ rel: 'item', href: url, type: media })),
  ];
}
