// What the checks look at: one parsed text with its links resolved.
import type { Problem } from '../../evidence/problem.ts';
import type { Locale } from '../../language/locales.ts';
import type { Environment } from '../environment.ts';
import type { Link, Passage } from '../passage.ts';
import type { Refusal, Target } from '../readTarget.ts';
import type { Exception } from '../story.ts';
import type { BornDate } from '../binding/bearing.ts';

export interface CheckedText {
  file: string;
  locale: Locale;
  environment: Environment;
  passages: readonly Passage[];
  target(link: Link): Target | Refusal;
  /** What the rows cited in a section bear. */
  dates(section: number): readonly BornDate[];
}

export interface Findings {
  problems: Problem[];
  exceptions: Exception[];
}
