// What a town's page speaks for: the town, the places in it and their projects.
import type { Registry } from '../evidence/registry.ts';
import type { Project } from '../evidence/rows.ts';

export interface TownSubjects {
  places: ReadonlySet<string>;
  projects: readonly Project[];
  /** Ids of places and projects. */
  all: ReadonlySet<string>;
}

export function findSubjects(town: string, { tables }: Registry): TownSubjects {
  const inside = tables.places.filter(({ parent }) => parent === town).map(({ id }) => id);
  const places = new Set([town, ...inside]);
  const projects = tables.projects.filter(({ place }) => places.has(place));
  return { places, projects, all: new Set([...places, ...projects.map(({ id }) => id)]) };
}
