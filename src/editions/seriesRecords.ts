// The record of each series of the panel: one place and measure with all its years, territories and workbooks.
import { drawLayouts } from '../charts/drawing.ts';
import { subjectParts } from '../charts/nameSubject.ts';
import { type LineLook, createSeriesChart, looksOf } from '../charts/seriesDrawing.ts';
import { type SeriesLine, seriesLines } from '../charts/seriesRows.ts';
import { observationAnchor, seriesPath } from '../evidence/addresses.ts';
import { toBase } from '../evidence/quantity.ts';
import type { Measure, Observation } from '../evidence/rows.ts';
import { toSeriesCsv } from '../exports/seriesCsv.ts';
import { type EvidenceLine, type SourceLine, toSourceLine } from './evidenceLine.ts';
import type { RecordDesk, RecordLink } from './recordDesk.ts';

export interface SeriesYear {
  /** Of the row of the table. */
  anchor: string;
  year: string;
  value: string;
  /** A word for the flag; empty where there is none. */
  flag: string;
  note: string;
  /** Where the value stands, if elsewhere than the others of its line. */
  locator: string;
}

/** One territory in one workbook. */
export interface SeriesPart {
  key: string;
  /** In words, with a capital letter. */
  scope: string;
  source: SourceLine;
  look: LineLook;
  years: readonly SeriesYear[];
}

export interface SeriesRecord extends RecordLink {
  id: string;
  measure: Measure;
  place: string;
  placeName: string;
  /** The town on whose page the place stands. */
  town: RecordLink | undefined;
  /** First and last year. */
  years: readonly [string, string];
  observations: readonly Observation[];
  previous: RecordLink | undefined;
  next: RecordLink | undefined;
  details(): SeriesDetails;
  /** Path of the file with all values, from the root of the site, without language. */
  file: string;
  csv(): string;
}

export interface SeriesDetails {
  parts: readonly SeriesPart[];
  /** Markup of the drawing, on a phone and on wider screens. */
  drawing: string;
  /** What the flags among the years mean. */
  flags: readonly { flag: string; meaning: string }[];
  /** Claims read by hand on the same measure and place. */
  claims: readonly EvidenceLine[];
}

const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const flags = ['re-based', 'break', 'suspect', 'preliminary'] as const;

function toPart({ key, scope, source, observations }: SeriesLine, look: LineLook, desk: RecordDesk): SeriesPart {
  const { words, workshop } = desk;
  const [{ locator = '' } = {}] = observations;
  return {
    key,
    scope: capitalise(words.say(scope === '' ? 'series.scope.unstated' : `scope.${scope}`)),
    source: toSourceLine(workshop.evidence.registry.source(source), locator, words),
    look,
    years: observations.map((row) => ({
      anchor: observationAnchor(row),
      year: String(row.year),
      value: words.quantity(row),
      flag: row.flag === '' ? '' : words.say(`series.flag.${row.flag}`),
      note: row.note,
      locator: row.locator === locator ? '' : row.locator,
    })),
  };
}

function detailSeries({ id, measure, place, observations }: SeriesRecord, desk: RecordDesk): SeriesDetails {
  const { words, workshop, lineOf } = desk;
  const lines = seriesLines(observations);
  const looks = looksOf(lines);
  const [first] = observations;
  const unit = first === undefined ? '' : toBase(first).unit;
  const chart = createSeriesChart(id, place, unit, lines);
  const surface = { words, measure: workshop.measure.sans };
  const { narrow, medium } = drawLayouts(chart, chart.rows(workshop.evidence), surface, ['narrow', 'medium']);
  const used = new Set(observations.map(({ flag }) => flag));
  return {
    parts: lines.flatMap((line) => {
      const look = looks.get(line.key);
      return look === undefined ? [] : [toPart(line, look, desk)];
    }),
    drawing: narrow + medium,
    flags: flags
      .filter((flag) => used.has(flag))
      .map((flag) => ({ flag: words.say(`series.flag.${flag}`), meaning: words.say(`note.flag.${flag}`) })),
    claims: workshop.evidence.registry.claimsOf(measure.id, place).map((claim) => lineOf(claim.id)),
  };
}

/** By place, then by measure, both by name. */
export function createSeriesRecords(desk: RecordDesk): SeriesRecord[] {
  const { words, workshop, townOf } = desk;
  const { registry } = workshop.evidence;
  const groups = Map.groupBy(registry.tables.observations, seriesPath);
  const heads = [...groups]
    .flatMap(([path, observations]) => {
      const [first] = observations;
      if (first === undefined) return [];
      const { measure, name } = subjectParts(first, registry, words);
      return [{ path, observations, first, measure, name, title: `${measure}, ${name}` }];
    })
    .toSorted((a, b) => words.compare(a.name, b.name) || words.compare(a.measure, b.measure));
  return heads.map(({ path, observations, first, name, title }, index) => {
    const id = `${first.subject}-${first.measure}`;
    const years = observations.map(({ year }) => year);
    const record: SeriesRecord = {
      id,
      path,
      title,
      measure: registry.measure(first.measure),
      place: first.subject,
      placeName: name,
      town: townOf(first.subject),
      years: [String(Math.min(...years)), String(Math.max(...years))],
      observations,
      previous: heads[index - 1],
      next: heads[index + 1],
      details: () => detailSeries(record, desk),
      file: `${path}${id}.csv`,
      csv: () => toSeriesCsv(observations),
    };
    return record;
  });
}
