// What numbers tell of themselves as a dataset: what was measured, from when to when, where, and in which documents.
import { toAttribution } from '../evidence/attribution.ts';
import type { Place, Source } from '../evidence/rows.ts';
import type { DatasetPlace } from '../exports/headMatter/datasetJsonLd.ts';
import type { Desk } from './desk.ts';

export interface DatasetFacts {
  /** Labels of the measures, each once. */
  measures: readonly string[];
  /** First and last ISO day; undefined without a number. */
  span: readonly [string, string] | undefined;
  places: readonly DatasetPlace[];
  sources: readonly Source[];
}

/** With its names in the other languages of the country. */
export function toDatasetPlace(place: Place): DatasetPlace {
  const [name = '', ...others] = [place.name, place.name_ru, place.name_kk];
  const alternateNames = [...new Set(others)].filter((other) => other !== '' && other !== name);
  return { name, alternateNames, lat: place.lat, lon: place.lon };
}

/** `ids` may hold findings and events as well: they measure nothing and are passed over. */
export function factsOf(ids: readonly string[], desk: Desk): DatasetFacts {
  const { registry } = desk.workshop.evidence;
  const statements = ids
    .filter((id) => registry.has('claim', id) || registry.has('observation', id))
    .map((id) => registry.statement(id));
  const sources = new Set(statements.map(({ source }) => source));
  const subjects = new Set(statements.map(({ subject }) => subject));
  const places = [...subjects].map((id) => (registry.has('place', id) ? id : registry.project(id).place));
  const periods = statements.map((row) => toAttribution(row, registry.source(row.source)).period);
  const [first] = periods.map(({ start }) => start).toSorted();
  const last = periods
    .map(({ end }) => end)
    .toSorted()
    .at(-1);
  return {
    measures: [...new Set(statements.map(({ measure }) => registry.measure(measure).label))],
    span: first === undefined || last === undefined ? undefined : [first, last],
    places: [...new Set(places)].filter((id) => id !== '').map((id) => toDatasetPlace(registry.place(id))),
    sources: [...sources].map((id) => registry.source(id)),
  };
}
