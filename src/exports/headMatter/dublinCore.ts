// Dublin Core in meta tags (https://www.dublincore.org/specifications/dublin-core/dcq-html/), and the type that Zotero asks for first.
import { type HeadTag, meta } from './headTag.ts';

export interface DublinCoreDataset {
  title: string;
  creator: string;
  date: string;
  language: string;
  url: string;
  licence: string;
  description: string;
}

/**
 * Of a dataset. Zotero takes the first type that it knows, in the order z:itemType, og:type, DC.type; versions without
 * datasets of their own read DC.type as a journal article, hence both.
 */
export function toDublinCore({
  title,
  creator,
  date,
  language,
  url,
  licence,
  description,
}: DublinCoreDataset): HeadTag[] {
  return [
    { rel: 'schema.DC', href: 'http://purl.org/dc/elements/1.1/' },
    ...meta('DC.type', 'Dataset'),
    ...meta('z:itemType', 'dataset'),
    ...meta('DC.title', title),
    ...meta('DC.creator', creator),
    ...meta('DC.publisher', creator),
    ...meta('DC.date', date),
    ...meta('DC.language', language),
    ...meta('DC.identifier', url),
    ...meta('DC.rights', licence),
    ...meta('DC.description', description),
  ];
}
