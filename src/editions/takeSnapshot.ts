// The site as an edition records it: how much of everything, the digests of its stories and charts, the data package.
import { createHash } from 'node:crypto';
import type { Registry } from '../evidence/registry.ts';
import type { Uses } from '../evidence/uses.ts';
import type { Counts, Snapshot } from '../exports/edition/editionRecord.ts';
import { type Digests, ROWS } from '../exports/edition/touched.ts';
import type { Locale } from '../language/locales.ts';
import type { Edition } from './edition.ts';

/** What an edition is taken of. */
export interface SnapshotSource {
  registry: Registry;
  /** One for each language, the original first. */
  editions: readonly Pick<Edition, 'locale' | 'stories' | 'charts' | 'towns' | 'records'>[];
  /** The bytes of the texts of content/ in one language, by path. */
  texts(locale: Locale): { narratives: ReadonlyMap<string, Uint8Array>; charts: ReadonlyMap<string, Uint8Array> };
  uses: Uses;
  archive: Uint8Array;
}

const digest = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

function countAll({ registry, editions: [original] }: SnapshotSource): Counts {
  const { claims, observations, contested, sources, lessons, directives } = registry.tables;
  const { records, towns = [], charts = [], stories = [] } = original ?? {};
  return {
    claims: claims.length,
    observations: observations.length,
    series: records?.series.length ?? 0,
    calculations: records?.calculations.length ?? 0,
    contested: contested.length,
    sources: sources.length,
    towns: towns.length,
    charts: charts.length,
    stories: stories.length,
    lessons: lessons.length,
    orders: directives.length,
  };
}

function digestAll({ editions, texts }: SnapshotSource): Digests {
  const [original] = editions;
  const written = editions.map(({ locale }) => ({ locale, ...texts(locale) }));
  const textsOf = (folder: 'narratives' | 'charts', id: string) =>
    written.flatMap(({ locale, ...files }) => {
      const bytes = files[folder].get(`content/${folder}/${id}/${locale}.md`);
      return bytes === undefined ? [] : [[locale, digest(bytes)] as const];
    });
  const story = original?.stories.map(({ slug }) => [slug, Object.fromEntries(textsOf('narratives', slug))] as const);
  const chart = original?.charts.map(({ id, csv }) => {
    return [id, Object.fromEntries([[ROWS, digest(csv())] as const, ...textsOf('charts', id)])] as const;
  });
  return { story: Object.fromEntries(story ?? []), chart: Object.fromEntries(chart ?? []) };
}

export function takeSnapshot(source: SnapshotSource): Snapshot {
  const { uses, archive } = source;
  return {
    counts: countAll(source),
    digests: digestAll(source),
    archive,
    usesOf: (id) => [...uses.of(id), ...uses.through(id)],
  };
}
