// Which type Zotero gives to a page, by the order in which its translators Embedded Metadata and RDF decide.
// Followed here from their published behaviour: none of their code runs.

export interface Derived {
  type: string;
  /** Whether a tag says so; otherwise it is a guess. */
  isSaid: boolean;
}

const highwire: Readonly<Record<string, string>> = {
  citation_journal_title: 'journalArticle',
  citation_technical_report_institution: 'report',
  citation_conference_title: 'conferencePaper',
  citation_conference: 'conferencePaper',
  citation_book_title: 'bookSection',
  citation_dissertation_institution: 'thesis',
};
const openGraph: Readonly<Record<string, string>> = {
  website: 'webpage',
  book: 'book',
  'video.other': 'videoRecording',
};
/** Item types and words of Dublin Core that it knows; with those, a dataset is still a dataset. */
const dublinCore: Readonly<Record<string, string>> = {
  dataset: 'dataset',
  report: 'report',
  book: 'book',
  webpage: 'webpage',
};

const contentOf = (document: Document, key: string): string =>
  document.querySelector(`meta[name="${key}"], meta[property="${key}"]`)?.getAttribute('content') ?? '';

/** Spans of COinS come first: a page with them is taken for the list of works that they name. */
export function deriveType(document: Document): Derived {
  if (document.querySelector('.Z3988, link[rel="unapi-server"]') !== null) return { type: 'multiple', isSaid: true };
  const institution = [...document.querySelectorAll('head meta[name*="citation_"]')]
    .map((node) => highwire[node.getAttribute('name') ?? ''])
    .findLast((type) => type !== undefined);
  const said = [
    contentOf(document, 'z:itemType'),
    openGraph[contentOf(document, 'og:type')],
    dublinCore[contentOf(document, 'DC.type').toLowerCase()],
    institution,
  ].find((type) => type !== undefined && type !== '');
  if (said !== undefined) return { type: said, isSaid: true };
  const isTitled = contentOf(document, 'citation_title') !== '';
  return { type: isTitled ? 'journalArticle' : 'webpage', isSaid: false };
}
