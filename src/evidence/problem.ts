// What is wrong with a file an editor wrote: where, which value, why, and what to do about it.

/** One mistake in one file, ready to be printed. `line` and `column` count from 1; 0 means the file as a whole. */
export interface Problem {
  file: string;
  line: number;
  /** The name of a CSV column or front-matter key. */
  field?: string;
  /** What is wrong, lower case, without a full stop: `unknown claim`, `not a number`. */
  what: string;
  /** The value as found. */
  value?: string;
  /** What the editor can do, as one sentence or question. */
  remedy: string;
}

/** `seeds/claims.csv:14: unit: not in the codelist, "procent"` and, on a second line, the remedy. */
export function formatProblem({ file, line, field, what, value, remedy }: Problem): string {
  const place = line > 0 ? `${file}:${line}` : file;
  const column = field === undefined ? '' : ` ${field}:`;
  const found = value === undefined ? '' : `, "${value}"`;
  return `${place}:${column} ${what}${found}\n  ${remedy}`;
}

/** Thrown once with every problem of every file, so that an editor mends them in one go. */
export class Problems extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(formatProblem).join('\n'));
    this.name = 'Problems';
    this.problems = problems;
  }
}
