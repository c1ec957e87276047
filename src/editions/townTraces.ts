// What touches a town besides numbers: projects, orders, contested questions, events.
import { type Href, renderSources, sourcesOf } from '../charts/sourceLine.ts';
import type { Evidence } from '../charts/chart.ts';
import { directivePath } from '../evidence/addresses.ts';
import type { Registry } from '../evidence/registry.ts';
import type { Directive, Happening, Project } from '../evidence/rows.ts';
import type { Words } from '../language/words.ts';
import { type EvidenceLine, createEvidenceLine } from './evidenceLine.ts';
import type { TownSubjects } from './townSubjects.ts';

export interface TownProject extends Pick<Project, 'id' | 'company' | 'product' | 'note'> {
  name: string;
  /** In words. */
  state: string;
  /** Markup: the sources of the claims about it; empty where there are none. */
  sources: string;
}

export interface TownOrder extends Pick<Directive, 'id' | 'what' | 'note'> {
  /** From the root of the site, without language. */
  path: string;
  until: string;
  state: string;
  found: readonly EvidenceLine[];
}

export interface TownEvent {
  id: string;
  text: string;
  /** ISO period, and in words with how exactly it is known. */
  date: string;
  when: string;
  source: EvidenceLine['source'];
}

export function listProjects(
  { projects }: TownSubjects,
  evidence: Evidence,
  words: Words,
  href: Href,
): readonly TownProject[] {
  return projects.map(({ id, name, company, product, state, note }) => {
    const claims = evidence.registry.tables.claims.filter(({ subject }) => subject === id).map((claim) => claim.id);
    const sources = renderSources(sourcesOf([{ key: id, claims }], evidence), words, { href });
    return { id, name, company, product, state: words.say(`town.project.${state}`), note, sources };
  });
}

export function listOrders(town: string, registry: Registry, words: Words): readonly TownOrder[] {
  return registry.tables.directives
    .filter(({ places }) => places.includes(town))
    .map(({ id, what, owners, deadline, evidence, state, note }) => ({
      id,
      path: directivePath(id),
      what,
      note,
      until: words.say('town.order.until', { date: words.period(deadline), owners }),
      state: words.say('town.order.state', { state: words.say(`note.state.${state}`) }),
      found: evidence.map((one) => createEvidenceLine(one, registry, words)),
    }));
}

/** Ids of the questions that any claim about the town, the places in it or its projects takes part in. */
export function listQuestions({ all }: TownSubjects, registry: Registry): readonly string[] {
  return registry.tables.contested
    .filter(({ claims }) => claims.some((id) => all.has(registry.statement(id).subject)))
    .map(({ id }) => id);
}

function toEvent({ id, date, date_precision: precision }: Happening, registry: Registry, words: Words): TownEvent {
  const { text, when, source } = createEvidenceLine(id, registry, words);
  const vague = precision === 'decade' || precision === 'uncertain';
  return { id, text, date: date.text, when: vague ? words.say('town.event.about', { date: when }) : when, source };
}

/** In order of time. */
export function listEvents({ places }: TownSubjects, registry: Registry, words: Words): readonly TownEvent[] {
  return registry.tables.events
    .filter(({ place }) => places.has(place))
    .toSorted((a, b) => (a.date.start < b.date.start ? -1 : 1))
    .map((event) => toEvent(event, registry, words));
}
