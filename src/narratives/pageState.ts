// What rendering a text gathers on the way: its notes, and the numbers that a block binds for the first time.
import type { Environment } from './environment.ts';
import type { Bound } from './readTarget.ts';

export interface PageState {
  environment: Environment;
  /** By element id. */
  notes: Map<string, string>;
  /** Bound for the first time since the last block; emptied by whoever sets them in the margin. */
  fresh: Bound[];
  /** Ids of the notes whose numbers have been in `fresh`. */
  seen: Set<string>;
}

const key = 'page';

export function createState(environment: Environment): PageState {
  return { environment, notes: new Map(), fresh: [], seen: new Set() };
}

/** The markdown-it environment that carries the state to the rules. */
export function withState(state: PageState): Record<string, unknown> {
  return { [key]: state };
}

export function stateOf(env: Record<string | symbol, unknown> | undefined): PageState {
  return env?.[key] as PageState;
}
