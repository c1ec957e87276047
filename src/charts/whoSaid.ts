// Whose word a value is.
import type { Registry } from '../evidence/registry.ts';
import type { Claim } from '../evidence/rows.ts';

/** The speaker of a claim or, where the source names none, the publisher of the source; starts with a capital letter. */
export function whoSaid({ speaker, source }: Claim, registry: Registry): string {
  const who = speaker === '' ? registry.source(source).publisher : speaker;
  return who.charAt(0).toUpperCase() + who.slice(1);
}
