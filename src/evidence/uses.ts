// Where a claim is used: in stories, charts, calculations, contested questions, lessons and orders.
import type { Registry } from './registry.ts';

export interface Use {
  kind: 'story' | 'chart' | 'calculation' | 'question' | 'lesson' | 'directive';
  /** Slug of a story, id of everything else. */
  id: string;
}

/** Something that stands on claims; `claims` are ids of claims, observations, findings and events, or `calc:<id>`. */
export interface Consumer {
  id: string;
  claims: readonly string[];
}

export interface Consumers {
  stories: readonly Consumer[];
  charts: readonly Consumer[];
  calculations: readonly Consumer[];
}

export interface Uses {
  /** Every use of a claim, observation, finding, event or `calc:<id>`, in order of kind as listed in Use, then as handed in. */
  of(id: string): readonly Use[];
  /** The uses that reach a claim only through a calculation: a chart that draws `calc:x` uses the parents of x as well. */
  through(id: string): readonly Use[];
}

/** The index of all uses. Consumers are handed in; questions, lessons and orders come from the registry. */
export function createUses(registry: Pick<Registry, 'tables'>, { stories, charts, calculations }: Consumers): Uses {
  const { contested, lessons, directives } = registry.tables;
  const direct = new Map<string, Use[]>();
  addUses(direct, 'story', stories);
  addUses(direct, 'chart', charts);
  addUses(direct, 'calculation', calculations);
  addUses(direct, 'question', contested);
  addUses(
    direct,
    'lesson',
    lessons.map(({ id, evidence_for, evidence_against }) => ({ id, claims: [...evidence_for, ...evidence_against] })),
  );
  addUses(
    direct,
    'directive',
    directives.map(({ id, evidence }) => ({ id, claims: evidence })),
  );
  const of = (id: string) => direct.get(id) ?? [];
  return {
    of,
    through(id) {
      const own = new Set(of(id).map(toKey));
      const reached = of(id).flatMap((use) => (use.kind === 'calculation' ? of(`calc:${use.id}`) : []));
      const kept = new Map(reached.filter((use) => !own.has(toKey(use))).map((use) => [toKey(use), use]));
      return [...kept.values()];
    },
  };
}

function addUses(uses: Map<string, Use[]>, kind: Use['kind'], consumers: readonly Consumer[]): void {
  for (const { id, claims } of consumers) {
    for (const claim of new Set(claims)) {
      const list = uses.get(claim);
      if (list === undefined) uses.set(claim, [{ kind, id }]);
      else list.push({ kind, id });
    }
  }
}

function toKey({ kind, id }: Use): string {
  return `${kind}:${id}`;
}
