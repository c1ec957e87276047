// What a link points to: claim:, calc:, event:, finding:, directive:, question:, lesson:, source:, plain:, /a-page/, https://
import { suggest } from '../evidence/nearest.ts';
import type { Claim, Contested, Directive, Finding, Happening, Lesson, Observation, Source } from '../evidence/rows.ts';
import type { Computed, Environment } from './environment.ts';

export type Row =
  | { kind: 'event'; row: Happening }
  | { kind: 'finding'; row: Finding }
  | { kind: 'directive'; row: Directive }
  | { kind: 'question'; row: Contested }
  | { kind: 'lesson'; row: Lesson }
  | { kind: 'source'; row: Source };
export type Bound = { kind: 'claim'; row: Claim | Observation } | { kind: 'calculation'; row: Computed };
export type Target = Bound | Row | { kind: 'plain' } | { kind: 'page'; path: string } | { kind: 'web'; url: string };
/** Why there is nothing at the address. */
export interface Refusal {
  kind: 'refused';
  what: string;
  value: string;
  remedy: string;
}

const schemes = ['claim', 'calc', 'event', 'finding', 'directive', 'question', 'lesson', 'source', 'plain', 'https'];

export function readTarget(href: string, { registry, calculation, calculationIds }: Environment): Target | Refusal {
  if (/^\/(?!\/)/u.test(href)) return { kind: 'page', path: href };
  const [, scheme = '', id = ''] = /^([a-z][a-z0-9+.-]*):(.*)$/iu.exec(href) ?? [];
  const { tables } = registry;
  const refuse = (noun: string, candidates: Iterable<string>): Refusal => {
    const list = [...candidates];
    return {
      kind: 'refused',
      what: `unknown ${noun}`,
      value: id,
      remedy: suggest(id, list, `no ${noun} has an id like it`),
    };
  };
  const find = <T extends { id: string }>(rows: readonly T[]): T | undefined => rows.find((row) => row.id === id);
  switch (scheme) {
    case 'claim': {
      if (registry.has('claim', id) || registry.has('observation', id))
        return { kind: 'claim', row: registry.statement(id) };
      const nearest = registry.nearest(id);
      return {
        kind: 'refused',
        what: 'unknown claim',
        value: id,
        remedy: nearest === undefined ? 'no claim has an id like it' : `did you mean "${nearest}"?`,
      };
    }
    case 'calc': {
      const found = calculation(id);
      return found ? { kind: 'calculation', row: found } : refuse('calculation', calculationIds);
    }
    case 'event': {
      const row = find(tables.events);
      return row
        ? { kind: 'event', row }
        : refuse(
            'event',
            tables.events.map((each) => each.id),
          );
    }
    case 'finding': {
      const row = find(tables.findings);
      return row
        ? { kind: 'finding', row }
        : refuse(
            'finding',
            tables.findings.map((each) => each.id),
          );
    }
    case 'directive': {
      const row = find(tables.directives);
      return row
        ? { kind: 'directive', row }
        : refuse(
            'directive',
            tables.directives.map((each) => each.id),
          );
    }
    case 'question': {
      const row = find(tables.contested);
      return row
        ? { kind: 'question', row }
        : refuse(
            'contested question',
            tables.contested.map((each) => each.id),
          );
    }
    case 'lesson': {
      const row = find(tables.lessons);
      return row
        ? { kind: 'lesson', row }
        : refuse(
            'lesson',
            tables.lessons.map((each) => each.id),
          );
    }
    case 'source': {
      const row = find(tables.sources);
      return row
        ? { kind: 'source', row }
        : refuse(
            'source',
            tables.sources.map((each) => each.id),
          );
    }
    case 'plain':
      return { kind: 'plain' };
    case 'https':
      if (URL.canParse(href)) return { kind: 'web', url: href };
      return { kind: 'refused', what: 'not an address', value: href, remedy: 'write it as https://…' };
    default:
      return {
        kind: 'refused',
        what: 'unknown kind of link',
        value: href,
        remedy: scheme === '' ? linkAdvice : suggest(scheme, schemes, linkAdvice),
      };
  }
}

const linkAdvice =
  'link to a claim:, calc:, event:, finding:, directive:, question:, lesson: or source:, to a page as /saran/, or to https://…';
