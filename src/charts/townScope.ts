// Whose number it is, for charts in which the sheets of some towns count their settlements as well.
import type { Claim } from '../evidence/rows.ts';
import type { Words } from '../language/words.ts';
import type { Column } from './chart.ts';

/** The line under the name of a panel; nothing where the town proper is counted. */
export function asideOf(scope: Claim['scope'] | undefined, words: Words): string | undefined {
  return scope === 'administration' ? words.say('chart.towns.administration') : undefined;
}

export const scopeColumn: Column<{ claim: Claim }> = {
  id: 'scope',
  label: (words) => words.say('chart.towns.scope'),
  value: ({ claim }) => claim.scope,
  text: ({ claim: { scope } }, words) =>
    words.say(scope === 'administration' ? 'chart.towns.administration' : 'chart.towns.town'),
};
