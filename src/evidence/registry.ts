// The one place to ask for evidence. Every look-up by id throws, naming the nearest id, when the id does not exist.
import type {
  Claim,
  Contested,
  Directive,
  Finding,
  Happening,
  Lesson,
  Measure,
  Observation,
  Place,
  Project,
  Scope,
  Source,
  Tables,
} from './rows.ts';

export interface Registry {
  readonly tables: Tables;
  claim(id: string): Claim;
  observation(id: string): Observation;
  /** A claim of claims.csv or an observation of the panel, whichever bears the id. */
  statement(id: string): Claim | Observation;
  source(id: string): Source;
  place(id: string): Place;
  project(id: string): Project;
  measure(id: string): Measure;
  finding(id: string): Finding;
  event(id: string): Happening;
  directive(id: string): Directive;
  lesson(id: string): Lesson;
  question(id: string): Contested;
  /** Claims of one measure and, if given, one subject, in order of period, then id. */
  claimsOf(measure: string, subject?: string): readonly Claim[];
  /**
   * The yearly values of one place, measure and scope, in order of year; empty if the panel has none. Throws where several
   * workbooks give this series and `source` does not choose one: they round and count differently and are never joined.
   */
  series(measure: string, subject: string, scope: Scope, source?: string): readonly Observation[];
  /** The ids of the workbooks that give a series, in order of id. */
  seriesSources(measure: string, subject: string, scope: Scope): readonly string[];
  /** The contested questions that a claim takes part in. */
  questionsOf(claim: string): readonly Contested[];
  has(
    kind: 'claim' | 'observation' | 'source' | 'place' | 'project' | 'finding' | 'event' | 'question',
    id: string,
  ): boolean;
  /** The existing claim or observation id most like a mistyped one. */
  nearest(id: string): string | undefined;
}
