// The files of a town: every claim and yearly value about it and what is in it.
import type { Observation, Place } from '../evidence/rows.ts';
import { toTownCsv, toTownJson } from '../exports/townFiles.ts';
import type { Desk } from './desk.ts';
import type { TownStatus } from './townStatus.ts';
import { findSubjects } from './townSubjects.ts';

export interface TownDownloads {
  csv(): string;
  json(): string;
}

const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';

const early = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Texts are made when they are asked for. */
export function createDownloads(
  town: Place,
  { region, status, path }: { region: string; status: TownStatus; path: string },
  observations: readonly Observation[],
  { words, workshop, url }: Desk,
): TownDownloads {
  const { registry } = workshop.evidence;
  const rows = () => {
    const { all } = findSubjects(town.id, registry);
    const claims = registry.tables.claims.filter(({ subject }) => all.has(subject));
    return [...claims.toSorted((a, b) => early(a.period.start, b.period.start) || early(a.id, b.id)), ...observations];
  };
  const head = {
    id: town.id,
    names: { en: town.name_en, ru: town.name_ru, kk: town.name_kk },
    region,
    status,
    url: url(path),
    licence: LICENCE,
    credit: words.say('site.name'),
  };
  return {
    csv: () => toTownCsv(rows(), (id) => registry.source(id)),
    json: () => toTownJson(head, rows(), (id) => registry.source(id)),
  };
}
