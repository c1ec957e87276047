// The interface for machines: plain files, one list a collection and one file a record, with the document that describes them.
import { printList, printRecord } from '../../exports/api/printJson.ts';
import { type EndpointText, createOpenApi } from '../../exports/api/openApi.ts';
import { createCallSnippets } from '../../exports/api/callSnippets.ts';
import type { Snippet } from '../../exports/release/snippets.ts';
import type { MessageKey } from '../../language/messages/catalogue.ts';
import { type ApiDesk, type ApiFile, type Collection, LICENCE, API_VERSION, apiPath } from './apiDesk.ts';
import { collectCharts, collectContested, collectLessons } from './argumentCollections.ts';
import { collectCalculations, collectClaims, collectSeries } from './evidenceCollections.ts';
import { collectLists, collectTowns } from './listCollections.ts';

/** A collection as the page of the interface shows it. */
export interface ApiEntry {
  name: string;
  about: string;
  count: number;
  /** Paths from the root of the site, with the place of an id in the second; undefined where the list says all. */
  list: string;
  record: string | undefined;
  /** A record that exists. */
  example: string | undefined;
}

export interface Api {
  files: readonly ApiFile[];
  entries: readonly ApiEntry[];
  /** A whole answer, for the page. */
  answer: { path: string; text: string };
  snippets: readonly Snippet[];
}

const OPENAPI = 'api/openapi.json';

/** The records that the page shows and the document names: each is one that a story turns on. */
const EXAMPLES = {
  claims: 'jobs.saran-industrial-zone.2025-11-12.astanatv-saran-2025',
  calculations: 'output-weight-per-head',
  series: 'saran-population',
  contested: 'saran-zone-jobs',
  lessons: 'L04',
  towns: 'saran',
  charts: 'saran-jobs',
} as const satisfies Partial<Record<Collection['name'], string>>;

function exampleOf(name: string): string | undefined {
  return (EXAMPLES as Readonly<Record<string, string>>)[name];
}

function toEntry({ name, list, records }: Collection, { words }: ApiDesk['edition']): ApiEntry {
  const example = exampleOf(name);
  return {
    name,
    about: words.say(`api.about.${name}` satisfies MessageKey),
    count: list.length,
    list: apiPath(name),
    record: records.length === 0 ? undefined : apiPath(name, '{id}'),
    example: example === undefined ? undefined : apiPath(name, example),
  };
}

export function createApi(desk: ApiDesk): Api {
  const { edition } = desk;
  const { url, words, home } = edition;
  const all = [
    collectClaims(desk),
    collectCalculations(desk),
    collectSeries(desk),
    collectContested(desk),
    collectLessons(desk),
    collectTowns(desk),
    collectCharts(desk),
    ...collectLists(desk),
  ];
  const entries = all.map((collection) => toEntry(collection, edition));
  const head = { licence: LICENCE, updated: home.updated };
  const front = () =>
    printRecord({
      name: words.say('site.name'),
      version: API_VERSION,
      description: words.say('api.dek'),
      ...head,
      url: url('api/'),
      openapi: url(OPENAPI),
      collections: entries.map(({ name, about, count, list, record }) => ({
        id: name,
        description: about,
        count,
        list: url(list),
        record: record === undefined ? null : url(record),
      })),
    });
  const texts = entries.map(({ name, about, list, record }): EndpointText => ({
    name,
    about,
    list: `/${list}`,
    record: record === undefined ? undefined : `/${record}`,
    example: exampleOf(name),
  }));
  const files: ApiFile[] = [
    { path: apiPath('index'), read: front },
    {
      path: OPENAPI,
      read: () =>
        printRecord(
          createOpenApi(texts, {
            title: words.say('site.name'),
            description: words.say('api.dek'),
            list: words.say('api.list.dek'),
            record: words.say('api.record.dek'),
            version: API_VERSION,
            index: `/${apiPath('index')}`,
            server: url('').replace(/\/$/, ''),
            licence: { name: words.say('api.licence'), url: LICENCE },
          }),
        ),
    },
    ...all.flatMap(({ name, list, records }): ApiFile[] => [
      { path: apiPath(name), read: () => printList({ ...head, url: url(apiPath(name)) }, list) },
      ...records.map(({ id, read }) => ({ path: apiPath(name, id), read })),
    ]),
  ];
  const claim = apiPath('claims', EXAMPLES.claims);
  return {
    entries,
    files,
    answer: { path: claim, text: files.find(({ path }) => path === claim)?.read() ?? '' },
    snippets: createCallSnippets(url(''), {
      claim,
      series: apiPath('series', EXAMPLES.series),
      question: apiPath('contested', EXAMPLES.contested),
    }),
  };
}
