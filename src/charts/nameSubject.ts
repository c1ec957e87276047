// What a number is a number of: measure, place or project and, where it may be mistaken, its territory.
import type { Registry } from '../evidence/registry.ts';
import type { Claim, Observation, Scope } from '../evidence/rows.ts';
import type { Words } from '../language/words.ts';

/** A project and a group are what they are; a town and its surroundings are mistaken for one another. */
const PLAIN: ReadonlySet<Scope> = new Set<Scope>(['', 'project', 'group', 'country', 'region']);

export interface SubjectParts {
  measure: string;
  name: string;
  /** Empty where it is not in doubt. */
  territory: string;
}

export function subjectParts(
  { measure, subject, scope }: Claim | Observation,
  registry: Registry,
  words: Words,
): SubjectParts {
  const name = registry.has('place', subject) ? registry.place(subject).name : registry.project(subject).name;
  const territory = scope === '' || PLAIN.has(scope) ? '' : words.say(`scope.${scope}`);
  return { measure: registry.measure(measure).label, name, territory };
}

/** `Population, Saran, the town proper`. */
export function nameSubject(statement: Claim | Observation, registry: Registry, words: Words): string {
  const { measure, name, territory } = subjectParts(statement, registry, words);
  return [measure, name, ...(territory === '' ? [] : [territory])].join(', ');
}
