// Every claim about a town that was read by hand: its own, those of the places in it and of its projects.
import type { Registry } from '../evidence/registry.ts';
import type { Claim } from '../evidence/rows.ts';
import type { Words } from '../language/words.ts';
import { type EvidenceLine, createEvidenceLine } from './evidenceLine.ts';

export interface Statement {
  line: EvidenceLine;
  /** Whose number it is, in words; empty where the source does not say or the subject says it. */
  scope: string;
}

export interface StatementGroup {
  /** The measure, of the town itself unless `about` names another subject. */
  measure: string;
  about: string;
  statements: readonly Statement[];
}

function nameSubject(subject: string, registry: Registry): string {
  return registry.has('place', subject) ? registry.place(subject).name : registry.project(subject).name;
}

function toStatement({ id, scope }: Claim, registry: Registry, words: Words): Statement {
  const told = scope === 'town' || scope === 'administration' ? words.say(`scope.${scope}`) : '';
  return { line: createEvidenceLine(id, registry, words), scope: told };
}

/** One group for each measure of each subject: the town first, then what is in it; in a group by time. */
export function groupStatements(
  town: string,
  subjects: ReadonlySet<string>,
  registry: Registry,
  words: Words,
): readonly StatementGroup[] {
  const own = registry.tables.claims.filter(({ subject }) => subjects.has(subject));
  const groups = Map.groupBy(own, ({ measure, subject }) => `${measure} ${subject}`);
  return [...groups.values()]
    .flatMap((claims) => {
      const [first] = claims;
      if (first === undefined) return [];
      const { measure, subject } = first;
      return [
        {
          measure: registry.measure(measure).label,
          about: subject === town ? '' : nameSubject(subject, registry),
          statements: registry.claimsOf(measure, subject).map((claim) => toStatement(claim, registry, words)),
        },
      ];
    })
    .toSorted((a, b) => words.compare(a.about, b.about) || words.compare(a.measure, b.measure));
}
