// What Zotero makes of a page: the item that its translators Embedded Metadata (of June 2024) and RDF (of September 2019) build from tags.
// A transcription of the parts of their code that our pages reach; the code itself was run on every page that may be cited, and agreed. What it
// guesses from the text where no tag says it, as a day, is left out.

export interface ZoteroItem {
  type: string;
  /** Whether a tag says so; otherwise it is a guess. */
  isSaid: boolean;
  title: string;
  /** `last, first`, or a name of one part. */
  creators: readonly string[];
  date: string;
  language: string;
  url: string;
  abstract: string;
  institution: string;
  rights: string;
  /** The field for what fits nowhere. */
  extra: string;
  /** Address of the printed page that it fetches; else it keeps a snapshot of the page. */
  print: string;
  /** Numbers of books, journals and papers that it thinks it sees in identifiers. */
  numbers: readonly string[];
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
/** Words of Dublin Core that it knows; a dataset was a journal article there long after Zotero had datasets. */
const dublinCore: Readonly<Record<string, string>> = {
  dataset: 'journalArticle',
  report: 'report',
  book: 'book',
  webpage: 'webpage',
};

function contentsOf(document: Document, key: string): string[] {
  return [...document.querySelectorAll(`meta[name="${key}"], meta[property="${key}"]`)].map(
    (node) => node.getAttribute('content') ?? '',
  );
}

/** The first of some tags that says anything. */
const read = (document: Document, ...keys: readonly string[]): string =>
  keys.flatMap((key) => contentsOf(document, key)).find((content) => content !== '') ?? '';

/** Said in a tag, the kind of item decides what goes into the field for what fits nowhere; Dublin Core alone says it there. */
function extraOf(document: Document): string {
  if (read(document, 'z:itemType') !== '') return read(document, 'DC.description');
  return read(document, 'DC.type').toLowerCase() === 'dataset' ? 'type: dataset' : '';
}

/** The last word of a name is the surname, unless there is a comma; marks at the ends do not count. */
function splitName(name: string): string {
  const bare = name.replaceAll(/^[\s.,/[\]:]+|[\s.,/[\]:]+$/g, '');
  if (name.includes(',')) return bare.split(/, ?/, 2).join(', ');
  const [, first = '', last = bare] = /^(.*) (\S+)$/.exec(bare) ?? [];
  return first === '' ? last : `${last}, ${first}`;
}

/** Whether the digits of a number come out at a multiple of 11, counted down from as many as there are; X is ten. */
const comesOut = (digits: string): boolean =>
  [...digits].reduce((sum, digit, index) => sum + (digit === 'X' ? 10 : Number(digit)) * (digits.length - index), 0) %
    11 ===
  0;

/** ISSN and the shorter ISBN, with or without hyphens, and DOI. */
function findNumbers(identifier: string): string[] {
  const plain = identifier.toUpperCase().replaceAll('-', '');
  const counted = plain.match(/\b(?:\d{7}|\d{9})[\dX]\b/g) ?? [];
  const dois = /10(?:\.\d{4,})?\/\S*[^\s.,]/.exec(identifier) ?? [];
  return [...counted.filter(comesOut), ...dois];
}

function typeOf(document: Document): Pick<ZoteroItem, 'type' | 'isSaid'> {
  // Spans of COinS come first: a page with them is taken for the list of works that they name.
  if (document.querySelector('.Z3988, link[rel="unapi-server"]') !== null) return { type: 'multiple', isSaid: true };
  const institution = Object.keys(highwire).find((key) => read(document, key) !== '');
  const said = [
    institution === undefined ? '' : (highwire[institution] ?? ''),
    read(document, 'z:itemType'),
    openGraph[read(document, 'og:type')] ?? '',
    dublinCore[read(document, 'DC.type').toLowerCase()] ?? '',
  ].find((type) => type !== '');
  if (said !== undefined) return { type: said, isSaid: true };
  return { type: read(document, 'citation_title') === '' ? 'webpage' : 'journalArticle', isSaid: false };
}

export function readItem(document: Document): ZoteroItem {
  const authors = contentsOf(document, 'citation_author');
  return {
    ...typeOf(document),
    title: read(document, 'citation_title', 'DC.title', 'og:title'),
    creators: (authors.length > 0 ? authors : contentsOf(document, 'DC.creator')).map(splitName),
    date: read(document, 'citation_publication_date', 'article:published_time', 'DC.date', 'citation_online_date'),
    language: read(document, 'citation_language', 'DC.language'),
    url: read(document, 'citation_public_url', 'og:url', 'citation_fulltext_html_url'),
    abstract: read(document, 'citation_abstract', 'og:description'),
    institution: read(document, 'citation_technical_report_institution', 'citation_publisher', 'DC.publisher'),
    rights: read(document, 'DC.rights'),
    extra: extraOf(document),
    print: read(document, 'citation_pdf_url'),
    numbers: contentsOf(document, 'DC.identifier').flatMap(findNumbers),
  };
}
