// Mistakes of one text are kept, so that those of the next are found in the same build.
import { type Problem, Problems } from '../evidence/problem.ts';

/** What `parse` gives, or undefined where it finds mistakes: they are added to `problems`. Any other error is thrown on. */
export function gather<T>(problems: Problem[], parse: () => T): T | undefined {
  try {
    return parse();
  } catch (error) {
    if (!(error instanceof Problems)) throw error;
    problems.push(...error.problems);
    return undefined;
  }
}
