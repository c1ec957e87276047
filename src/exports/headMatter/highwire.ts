// The `citation_…` tags of HighWire Press, which Google Scholar and reference managers read. A journal is never named: we are none.
import { type MetaTag, meta } from './headTag.ts';

export interface HighwireSource {
  title: string;
  author: string;
  publisher: string;
  published: string;
  url: string;
}

export interface HighwireWork {
  title: string;
  author: string;
  /** ISO days: of this edition, and of the first. */
  updated: string;
  published: string;
  language: string;
  url: string;
  abstract: string;
}

/** A work that argues. */
export interface HighwireReport extends HighwireWork {
  /** Address of its edition on paper; empty where there is none. */
  pdf: string;
}

/** Scholar writes days with slashes. */
const slashed = (day: string): string => day.replaceAll('-', '/');

/** `citation_title=…;citation_author=…`: a semicolon would end a value. */
function formatReference({ title, author, publisher, published, url }: HighwireSource): string {
  const parts = { title, author: author || publisher, publication_date: slashed(published), public_url: url };
  return Object.entries(parts)
    .filter(([, value]) => value !== '')
    .map(([key, value]) => `citation_${key}=${value.replaceAll(';', ',')}`)
    .join(';');
}

/**
 * The site is no person: Zotero takes the last word of a name for a surname, unless a comma ends the surname. What comes after it, nothing here,
 * would be the given name.
 */
const asBody = (name: string): string => (name === '' ? '' : `${name},`);

/** Of any work: one author a tag. */
export function toHighwire({ title, author, updated, language, url }: HighwireWork): MetaTag[] {
  return [
    ...meta('citation_title', title),
    ...meta('citation_author', asBody(author)),
    ...meta('citation_publication_date', slashed(updated)),
    ...meta('citation_publisher', author),
    ...meta('citation_language', language),
    ...meta('citation_public_url', url),
  ];
}

/** Of a work that argues: the institution makes it a report, and each source is a reference. */
export function toHighwireReport(work: HighwireReport, sources: readonly HighwireSource[]): MetaTag[] {
  return [
    ...toHighwire(work),
    ...meta('citation_online_date', slashed(work.published)),
    ...meta('citation_fulltext_html_url', work.url),
    ...meta('citation_pdf_url', work.pdf),
    ...meta('citation_abstract', work.abstract),
    ...meta('citation_technical_report_institution', work.author),
    ...sources.flatMap((source) => meta('citation_reference', formatReference(source))),
  ];
}
