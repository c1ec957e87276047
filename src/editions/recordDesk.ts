// What the records of an edition are written with: the desk, and every line of evidence made once.
import { seriesPath } from '../evidence/addresses.ts';
import type { Desk } from './desk.ts';
import { type EvidenceLine, createEvidenceLine } from './evidenceLine.ts';
import { findSubjects } from './townSubjects.ts';

/** A page, as records link to it. */
export interface RecordLink {
  title: string;
  /** From the root of the site, without language. */
  path: string;
}

export interface RecordDesk extends Desk {
  /** The line of a claim, observation, finding or event. */
  lineOf(id: string): EvidenceLine;
  /** Whether the panel has yearly values at the address of a series. */
  hasSeries(path: string): boolean;
  /** The town on whose page a place or project stands; undefined for regions, groups and places elsewhere. */
  townOf(subject: string): RecordLink | undefined;
}

function listTowns({ workshop }: Desk): ReadonlyMap<string, RecordLink> {
  const { registry } = workshop.evidence;
  const towns = registry.tables.places.filter(({ kind, on_list_2012 }) => kind === 'town' && on_list_2012 === 'yes');
  return new Map(
    towns.flatMap((place) => {
      const link = { title: place.name, path: `towns/${place.id}/` };
      return [...findSubjects(place.id, registry).all].map((subject) => [subject, link] as const);
    }),
  );
}

export function createRecordDesk(desk: Desk): RecordDesk {
  const { registry } = desk.workshop.evidence;
  const lines = new Map<string, EvidenceLine>();
  const series = new Set(registry.tables.observations.map(seriesPath));
  const towns = listTowns(desk);
  return {
    ...desk,
    lineOf(id) {
      const line = lines.get(id) ?? createEvidenceLine(id, registry, desk.words);
      lines.set(id, line);
      return line;
    },
    hasSeries: (path) => series.has(path),
    townOf: (subject) => towns.get(subject),
  };
}
