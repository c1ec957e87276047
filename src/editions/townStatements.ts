// Claims as the table of a town's page lists them: what, how much, when, who said it, how far it can be trusted, where it stands.
import { nameSpeaker } from '../evidence/attribution.ts';
import type { Registry } from '../evidence/registry.ts';
import type { Claim } from '../evidence/rows.ts';
import type { Words } from '../language/words.ts';

export interface Statement {
  id: string;
  /** The measure and, where it is not the town itself, the project or place it is about. */
  what: string;
  about: string;
  scope: string;
  value: string;
  when: string;
  who: string;
  status: string;
  source: { name: string; url: string; locator: string };
}

/** The name of a place in the language of the page, or of a project. */
export function nameSubject(subject: string, registry: Registry, { locale }: Words): string {
  return registry.has('place', subject)
    ? registry.place(subject)[`name_${locale}`] || registry.place(subject).name_en
    : registry.project(subject).name_en;
}

/** `Kazinform 2025`; mirrors of Wikipedia are many and their names say nothing. */
export function nameSource(id: string, registry: Registry): { name: string; url: string } {
  const { author, publisher, published, title, url } = registry.source(id);
  const name = author.startsWith('Wikipedia') ? 'Wikipedia' : publisher || author || title;
  return { name: [name, published.slice(0, 4)].filter((part) => part !== '').join(' '), url };
}

export function toStatement(claim: Claim, town: string, registry: Registry, words: Words): Statement {
  const { id, measure, subject, scope, source, locator, status } = claim;
  const isTown = subject === town;
  return {
    id,
    what: registry.measure(measure).label_en,
    about: isTown ? '' : nameSubject(subject, registry, words),
    scope: isTown && scope !== '' ? words.say(`scope.${scope}`) : '',
    value: words.quantity(claim),
    when: words.period(claim.period.text),
    who: nameSpeaker(claim, registry.source(source)),
    status: words.say(`status.${status}`),
    source: { ...nameSource(source, registry), locator },
  };
}

/** All claims about the subjects: the town first, then what is in it; by measure, then by time. */
export function listStatements(
  town: string,
  subjects: ReadonlySet<string>,
  registry: Registry,
  words: Words,
): readonly Statement[] {
  const orderOf = ({ subject, measure, period, id }: Claim) =>
    [
      subject === town ? '' : nameSubject(subject, registry, words),
      registry.measure(measure).label_en,
      period.start,
      period.end,
      id,
    ].join('\n');
  return registry.tables.claims
    .filter(({ subject }) => subjects.has(subject))
    .map((claim) => ({ claim, order: orderOf(claim) }))
    .toSorted((a, b) => (a.order < b.order ? -1 : 1))
    .map(({ claim }) => toStatement(claim, town, registry, words));
}
