// Dublin Core in meta tags (https://www.dublincore.org/specifications/dublin-core/dcq-html/), and the type that Zotero asks for first.
import { type HeadTag, meta } from './headTag.ts';

export interface DublinCoreDataset {
  title: string;
  creator: string;
  date: string;
  language: string;
  url: string;
  licence: string;
}

/**
 * Of a dataset. Zotero takes the first type that it knows, in the order z:itemType, og:type, DC.type; versions without
 * datasets of their own read DC.type as a journal article, hence both. Beside z:itemType it would put DC.description into its field for
 * what fits nowhere (og:description is its abstract), and it looks for an ISSN in any DC.identifier: a day in an address can look like one.
 */
export function toDublinCore({ title, creator, date, language, url, licence }: DublinCoreDataset): HeadTag[] {
  return [
    { rel: 'schema.DC', href: 'http://purl.org/dc/elements/1.1/' },
    ...meta('DC.type', 'Dataset'),
    ...meta('z:itemType', 'dataset'),
    ...meta('DC.title', title),
    ...meta('DC.creator', creator),
    ...meta('DC.publisher', creator),
    ...meta('DC.date', date),
    ...meta('DC.language', language),
    ...meta('DC.identifier.URI', url),
    ...meta('DC.rights', licence),
  ];
}
