// Towns, and the lists that the others name by id: places, projects, measures, sources.
import { sourcePath } from '../../evidence/addresses.ts';
import { printRecord, toJsonRow } from '../../exports/api/printJson.ts';
import type { TownEdition } from '../townEdition.ts';
import { findSubjects } from '../townSubjects.ts';
import { type ApiDesk, type Collection, LICENCE, apiPath } from './apiDesk.ts';

function writeTown(town: TownEdition, { registry, edition }: ApiDesk): string {
  const { url, records, citing } = edition;
  const { id, path, files, status } = town;
  const { kind: _kind, name: _name, source, parent, ...place } = registry.place(id);
  const { all, places, projects } = findSubjects(id, registry);
  const claims = registry.tables.claims.filter(({ subject }) => all.has(subject));
  return printRecord({
    ...toJsonRow(place),
    region: { id: parent, name: town.region },
    status,
    sources: source,
    series: records.series
      .filter((record) => record.place === id)
      .map(({ id: series, measure, years, path: page }) => ({
        id: series,
        measure: measure.id,
        first_year: Number(years[0]),
        last_year: Number(years[1]),
        url: url(page),
        json_url: url(apiPath('series', series)),
      })),
    places: [...places].filter((inside) => inside !== id),
    projects: projects.map((project) => project.id),
    claims: claims.map((claim) => claim.id),
    questions: [...new Set(claims.flatMap((claim) => registry.questionsOf(claim.id).map((row) => row.id)))].toSorted(),
    url: url(path),
    json_url: url(apiPath('towns', id)),
    csv_url: url(files.csv),
    data_url: url(files.json),
    citation: citing.of('town', id).line('apa'),
    licence: LICENCE,
  });
}

export function collectTowns(desk: ApiDesk): Collection {
  const { towns, url } = desk.edition;
  return {
    name: 'towns',
    list: towns.map(({ id, name, region, status, path }) => ({ id, name, region, status, url: url(path) })),
    records: towns.map((town) => ({ id: town.id, read: () => writeTown(town, desk) })),
  };
}

export function collectLists({ registry, edition }: ApiDesk): Collection[] {
  const { places, projects, measures, sources } = registry.tables;
  return [
    { name: 'places', list: places.map(({ name: _name, ...row }) => toJsonRow(row)), records: [] },
    { name: 'projects', list: projects.map(({ name: _name, ...row }) => toJsonRow(row)), records: [] },
    { name: 'measures', list: measures.map(({ label: _label, ...row }) => toJsonRow(row)), records: [] },
    {
      name: 'sources',
      list: sources.map((source) => ({ ...toJsonRow(source), page: edition.url(sourcePath(source.id)) })),
      records: [],
    },
  ];
}
