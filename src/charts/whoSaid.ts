// Whose word a value is.
import type { Registry } from '../evidence/registry.ts';
import type { Claim } from '../evidence/rows.ts';

/** The speaker of a claim with a capital letter or, where the source names none, the publisher of the source. */
export function whoSaid({ speaker, source }: Claim, registry: Registry): string {
  return speaker === '' ? registry.source(source).publisher : speaker.charAt(0).toUpperCase() + speaker.slice(1);
}
