// The evidence and the calculations as a translation shows them.
import type { Calculation } from '../calculations/calculation.ts';
import { rewordCalculations, wordedCalculations } from '../calculations/rewordCalculations.ts';
import type { Evidence } from '../charts/chart.ts';
import { createRegistry } from '../evidence/createRegistry.ts';
import type { Problem } from '../evidence/problem.ts';
import { rewordTables, wordedTables } from '../evidence/rewordTables.ts';
import { type Wordings, parseWording } from '../evidence/wordings.ts';
import type { Locale } from '../language/locales.ts';

export interface TranslatedEvidence {
  evidence: Evidence;
  calculations: readonly Calculation[];
}

/** `files` are those of content/evidence/ by their path; every mistake in them is pushed to `problems`. */
export function translateEvidence(
  locale: Exclude<Locale, 'en'>,
  files: ReadonlyMap<string, Uint8Array>,
  { evidence, calculations }: TranslatedEvidence,
  problems: Problem[],
): TranslatedEvidence {
  const { tables } = evidence.registry;
  const wordings: Wordings = new Map(
    [...wordedTables(tables), wordedCalculations(calculations)].map((worded) => {
      const file = `content/evidence/${worded.table}/${locale}.csv`;
      return [worded.table, parseWording(worded, files.get(file), file, locale, problems)];
    }),
  );
  const reworded = rewordCalculations(calculations, wordings);
  const byId = new Map(reworded.map((calculation) => [calculation.id, calculation]));
  return {
    evidence: {
      ...evidence,
      registry: createRegistry(rewordTables(tables, wordings, locale)),
      calculation: (id) => byId.get(id) ?? evidence.calculation(id),
    },
    calculations: reworded,
  };
}
