// What the heads of pages of data say to machines: a dataset, its files, what it rests on.
import { toDublinCore } from '../exports/headMatter/dublinCore.ts';
import { type DatasetVariable, type Distribution, toDatasetJsonLd } from '../exports/headMatter/datasetJsonLd.ts';
import type { HeadTag, JsonLdTag } from '../exports/headMatter/headTag.ts';
import { toHighwire } from '../exports/headMatter/highwire.ts';
import { LICENCE, type Work } from '../exports/headMatter/jsonLd.ts';
import { type DataFile, toSignposting } from '../exports/headMatter/signposting.ts';
import type { Citation } from './citing.ts';
import type { DatasetFacts } from './datasetFacts.ts';
import type { Desk } from './desk.ts';

export interface DataPage {
  citation: Citation;
  description: string;
  /** ISO day. */
  date: string;
  facts: DatasetFacts;
  files: readonly Distribution[];
  pictures?: readonly DataFile[];
  /** Where they are more than the names of the measures. */
  variables?: readonly DatasetVariable[];
  basedOn?: readonly Work[];
  /** Address of the list of corrections; undefined where none concerns it. */
  corrections: string | undefined;
}

/** Meta tags and links of any page of data; `type` is the one of schema.org, `items` are its files. */
export function headData(
  { citation, description, date }: Pick<DataPage, 'citation' | 'description' | 'date'>,
  { type, items, described }: { type: string; items: readonly DataFile[]; described: JsonLdTag },
  { words, url }: Desk,
): HeadTag[] {
  const [name, address] = [words.say('site.name'), url(citation.path)];
  const { title } = citation;
  const language = words.locale;
  return [
    ...toHighwire({
      title,
      author: name,
      updated: date,
      published: date,
      language,
      url: address,
      abstract: description,
    }),
    ...toDublinCore({ title, creator: name, date, language, url: address, licence: LICENCE }),
    ...toSignposting({
      citeAs: address,
      author: url('about/'),
      licence: LICENCE,
      type,
      describedBy: citation.files.map((file) => ({ url: url(file.path), type: file.type })),
      items,
    }),
    described,
  ];
}

export function headDataset(page: DataPage, desk: Desk): HeadTag[] {
  const { citation, description, date, facts, files, pictures = [] } = page;
  const { words, url } = desk;
  const described = toDatasetJsonLd({
    title: citation.title,
    description,
    date,
    locale: words.locale,
    url: url(citation.path),
    name: words.say('site.name'),
    home: url(''),
    catalog: url('data/'),
    variables: page.variables ?? facts.measures.map((name) => ({ name })),
    span: facts.span,
    places: facts.places,
    files,
    pictures,
    sources: page.basedOn ?? facts.sources,
    corrections: page.corrections,
  });
  return headData(page, { type: 'Dataset', items: [...files, ...pictures], described }, desk);
}
