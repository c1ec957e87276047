// The record of each source: what it is, how far it is trusted, what was read of it, and all that rests on it.
import { subjectParts } from '../charts/nameSubject.ts';
import { seriesPath, sourcePath } from '../evidence/addresses.ts';
import type { Claim, Observation, Source } from '../evidence/rows.ts';
import { nameLanguage } from '../language/nameLanguage.ts';
import type { EvidenceLine } from './evidenceLine.ts';
import { chooseTitles } from './pageTitles.ts';
import type { RecordDesk, RecordLink } from './recordDesk.ts';

/** A series of which a workbook gives some years. */
export interface SeriesShare extends RecordLink {
  count: number;
}

export interface SourceRecord extends RecordLink {
  /** What a browser calls the page: no other page is called so. */
  pageTitle: string;
  id: string;
  source: Source;
  /** For search engines, which show no more than some hundred and sixty letters of it. */
  description: string;
  /** In words; empty where it bears no date. */
  published: string;
  language: string;
  /** How many claims and yearly values rest on it. */
  claims: number;
  observations: number;
  details(): SourceDetails;
}

export interface SourceDetails {
  /** By measure. */
  groups: readonly { measure: string; lines: readonly EvidenceLine[] }[];
  series: readonly SeriesShare[];
  /** Findings, then events. */
  texts: readonly EvidenceLine[];
  /** Names of places whose standing or position rests on it. */
  places: readonly string[];
  /** The paragraphs, sections or sheets that were read. */
  read: readonly string[];
}

/** More places than this in one document are told by their sheet or section alone. */
const LISTED = 12;
/** Letters of a description. */
const LONGEST = 180;

/** `sheet Сарань г.а.` of `sheet Сарань г.а., row прибыло, человек`. */
function summarise(locators: readonly string[]): string[] {
  const all = [...new Set(locators.filter((locator) => locator !== ''))];
  const short = all.length > LISTED ? [...new Set(all.map((locator) => locator.replace(/,.*$/s, '')))] : all;
  return short.toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }));
}

function listSeries(rows: readonly Observation[], { words, workshop }: RecordDesk): SeriesShare[] {
  return [...Map.groupBy(rows, seriesPath)]
    .flatMap(([path, group]) => {
      const [first] = group;
      if (first === undefined) return [];
      const { measure, name } = subjectParts(first, workshop.evidence.registry, words);
      return [{ path, title: `${name}: ${measure}`, count: group.length }];
    })
    .toSorted((a, b) => words.compare(a.title, b.title));
}

function groupClaims(claims: readonly Claim[], { words, workshop, lineOf }: RecordDesk): SourceDetails['groups'] {
  return [...Map.groupBy(claims, ({ measure }) => measure)]
    .map(([measure, group]) => ({
      measure: workshop.evidence.registry.measure(measure).label,
      lines: group.map(({ id }) => lineOf(id)),
    }))
    .toSorted((a, b) => words.compare(a.measure, b.measure));
}

function bySource<Row extends { source: string }>(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
  return Map.groupBy(rows, ({ source }) => source);
}

/** A long title needs no more words. */
function describe({ title, publisher }: Source, { words }: RecordDesk): string {
  const full = words.say('source.description', { title, publisher });
  return full.length <= LONGEST ? full : words.say('source.description.short', { title });
}

/** By title. */
export function createSourceRecords(desk: RecordDesk): SourceRecord[] {
  const { words, workshop, lineOf } = desk;
  const { tables } = workshop.evidence.registry;
  const [claims, observations] = [bySource(tables.claims), bySource(tables.observations)];
  const [findings, events] = [bySource(tables.findings), bySource(tables.events)];
  const pageTitles = chooseTitles(tables.sources, [
    ({ title }) => title,
    ({ title, publisher }) => `${title} (${publisher})`,
    ({ title, id }) => `${title} (${id})`,
    ({ publisher, id }) => `${publisher}: ${id}`,
  ]);
  return tables.sources
    .map((source) => {
      const { id, title, published, language } = source;
      const [own, yearly] = [claims.get(id) ?? [], observations.get(id) ?? []];
      const texts = [...(findings.get(id) ?? []), ...(events.get(id) ?? [])];
      const path = sourcePath(id);
      return {
        id,
        path,
        title,
        pageTitle: pageTitles.get(source) ?? title,
        source,
        description: describe(source, desk),
        published: published === '' ? '' : words.period(published),
        language: nameLanguage(language, words.locale),
        claims: own.length,
        observations: yearly.length,
        details: () => ({
          groups: groupClaims(own, desk),
          series: listSeries(yearly, desk),
          texts: texts.map((text) => lineOf(text.id)),
          places: tables.places
            .filter((place) => place.source.includes(id))
            .map((place) => place.name)
            .toSorted(words.compare),
          read: summarise([...own, ...yearly, ...(findings.get(id) ?? [])].map(({ locator }) => locator)),
        }),
      };
    })
    .toSorted((a, b) => words.compare(a.title, b.title));
}
