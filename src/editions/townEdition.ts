// A town in one language: everything the evidence has about it, for its page and for the list of towns.
import type { Observation } from '../evidence/rows.ts';
import { type Locale, locales } from '../language/locales.ts';
import type { Desk } from './desk.ts';
import { renderTownFigure } from './townFigure.ts';
import { type TownCardWords, renderTownCard, sayTownCard } from './townCard.ts';
import { type TownDownloads, createDownloads } from './townDownloads.ts';
import { findAlike, findKin, findNearest } from './townNeighbours.ts';
import { type PanelMeasure, listPanel } from './townPanel.ts';
import { type TownPeople, createPeople } from './townPeople.ts';
import { type StatementGroup, groupStatements } from './townStatements.ts';
import { type Standing, createStandings } from './townStatus.ts';
import { findSubjects } from './townSubjects.ts';
import {
  type TownEvent,
  type TownOrder,
  type TownProject,
  listEvents,
  listOrders,
  listProjects,
  listQuestions,
} from './townTraces.ts';

export interface TownEdition extends Standing {
  id: string;
  /** From the root of the site, without language. */
  path: string;
  name: string;
  /** In the languages of the site, the page's own first. */
  names: readonly { locale: Locale; name: string }[];
  region: string;
  /** In English, as the evidence has it; may be empty. */
  industry: string;
  enterprise: string;
  note: string;
  people: TownPeople;
  /** Ids of other towns. */
  nearest: readonly string[];
  alike: readonly string[];
  kin: readonly string[];
  /** Paths from the root of the site, without language. */
  files: { csv: string; json: string; card: string };
  /** The town beside its neighbours, from the root of the site; undefined where the panel has nothing of it. */
  compare: string | undefined;
  downloads: TownDownloads;
  cardWords: TownCardWords;
  card(): Promise<Uint8Array<ArrayBuffer>>;
  /** All that only the town's own page shows. */
  details(): TownDetails;
}

export interface TownDetails {
  /** Markup. */
  figure: string;
  panel: readonly PanelMeasure[];
  /** All yearly values of the panel. */
  panelSize: number;
  projects: readonly TownProject[];
  orders: readonly TownOrder[];
  /** Ids of contested questions. */
  questions: readonly string[];
  events: readonly TownEvent[];
  statements: readonly StatementGroup[];
}

/** The query that sets a town beside its neighbours, in the territory that the panel has of it. */
function openBeside(town: string, nearest: readonly string[], rows: readonly Observation[]): string {
  const scope = rows.some((row) => row.scope === 'town' && row.measure === 'population') ? 'town' : 'administration';
  return `?measure=population&scope=${scope}&towns=${[town, ...nearest].join(',')}`;
}

/** The towns of the first list by name. */
export function createTowns(desk: Desk): readonly TownEdition[] {
  const { words, workshop, href } = desk;
  const { evidence, measure } = workshop;
  const { registry } = evidence;
  const towns = registry.tables.places
    .filter(({ kind, on_list_2012 }) => kind === 'town' && on_list_2012 === 'yes')
    .toSorted((a, b) => words.compare(a.name, b.name));
  const [peopleOf, standingOf] = [createPeople(evidence, words), createStandings(evidence, words, href)];
  const counts = new Map(
    towns.flatMap(({ id }): [string, number][] => {
      const { latest } = peopleOf(id);
      return latest === undefined ? [] : [[id, latest.value]];
    }),
  );
  const panel = Map.groupBy(registry.tables.observations, ({ subject }) => subject);
  const order = [words.locale, ...locales.filter((locale) => locale !== words.locale)];
  return towns.map((place) => {
    const { id, name, industry, lead_enterprise: enterprise, note, parent } = place;
    const [path, people] = [`towns/${id}/`, peopleOf(id)];
    const names = order.map((locale) => ({ locale, name: place[`name_${locale}`] || place.name_en }));
    const region = registry.place(parent).name;
    const standing = standingOf(place);
    const nearest = findNearest(place, towns).map((town) => town.id);
    const head = { region, status: standing.status, path };
    return {
      id,
      path,
      name,
      names,
      region,
      industry,
      enterprise,
      note,
      people,
      ...standing,
      nearest,
      alike: findAlike(id, counts),
      kin: findKin(place, towns).map((town) => town.id),
      files: { csv: `${path}${id}.csv`, json: `${path}${id}.json`, card: `cards/town-${id}.png` },
      compare: panel.has(id) ? `explore/compare/${openBeside(id, nearest, panel.get(id) ?? [])}` : undefined,
      downloads: createDownloads(place, head, panel.get(id) ?? [], desk),
      cardWords: sayTownCard(name, people, desk),
      card: () => renderTownCard({ id, name, path, people }, desk),
      details: () => {
        const subjects = findSubjects(id, registry);
        return {
          figure: renderTownFigure(id, name, people, desk),
          panel: listPanel(id, name, registry, words, measure.sans),
          panelSize: panel.get(id)?.length ?? 0,
          projects: listProjects(subjects, evidence, words, href),
          orders: listOrders(id, registry, words),
          questions: listQuestions(subjects, registry),
          events: listEvents(subjects, registry, words),
          statements: groupStatements(id, subjects.all, registry, words),
        };
      },
    };
  });
}
