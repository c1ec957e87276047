// A town in one language: everything the evidence has about it, for its page and for the list of towns.
import type { Place } from '../evidence/rows.ts';
import { type Locale, locales } from '../language/locales.ts';
import type { Desk } from './desk.ts';
import { renderTownFigure } from './townFigure.ts';
import { findKin, findNearest } from './townNeighbours.ts';
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
  kin: readonly string[];
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

/** The towns of the first list by name. */
export function createTowns(desk: Desk): readonly TownEdition[] {
  const { words, workshop, href } = desk;
  const { evidence } = workshop;
  const { registry } = evidence;
  const nameOf = (place: Place, locale = words.locale) => place[`name_${locale}`] || place.name_en;
  const towns = registry.tables.places
    .filter(({ kind, on_list_2012 }) => kind === 'town' && on_list_2012 === 'yes')
    .toSorted((a, b) => words.compare(nameOf(a), nameOf(b)));
  const [peopleOf, standingOf] = [createPeople(evidence, words), createStandings(evidence, words, href)];
  const order = [words.locale, ...locales.filter((locale) => locale !== words.locale)];
  return towns.map((place) => {
    const { id, industry, lead_enterprise: enterprise, note, parent } = place;
    const [name, path, people] = [nameOf(place), `towns/${id}/`, peopleOf(id)];
    const names = order.map((locale) => ({ locale, name: nameOf(place, locale) }));
    const region = nameOf(registry.place(parent));
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
      ...standingOf(place),
      nearest: findNearest(place, towns).map((town) => town.id),
      kin: findKin(place, towns).map((town) => town.id),
      details: () => {
        const subjects = findSubjects(id, registry);
        return {
          figure: renderTownFigure(id, name, people, desk),
          panel: listPanel(id, registry, words),
          panelSize: registry.tables.observations.filter(({ subject }) => subject === id).length,
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
