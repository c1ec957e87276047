// A translation says it in other words and stands on the same numbers.
import type { Problem } from '../evidence/problem.ts';
import type { Bindings } from './story.ts';

interface Text extends Pick<Bindings, 'claims' | 'calculations'> {
  path: string;
  charts?: readonly string[];
  explorables?: readonly string[];
}

const schemes = { claims: 'claim', calculations: 'calc', charts: 'chart', explorables: 'explore' } as const;

/** What the translation binds too little or too much; empty if both bind the same. */
export function compareTranslations(original: Text, translation: Text): Problem[] {
  const file = translation.path;
  return (['claims', 'calculations', 'charts', 'explorables'] as const).flatMap((kind) => {
    const [theirs, ours] = [original[kind] ?? [], translation[kind] ?? []];
    const address = (id: string): string => `${schemes[kind]}:${id}`;
    const missing = theirs
      .filter((id) => !ours.includes(id))
      .map((id): Problem => ({
        file,
        line: 0,
        what: 'missing in the translation',
        value: address(id),
        remedy: `say it as ${original.path} does, or take it out there`,
      }));
    const extra = ours
      .filter((id) => !theirs.includes(id))
      .map((id): Problem => ({
        file,
        line: 0,
        what: 'not in the original',
        value: address(id),
        remedy: `take it out, or say it in ${original.path} too`,
      }));
    return [...missing, ...extra];
  });
}
