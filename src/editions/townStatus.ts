// Where a town stands on the list, and on what grounds: never more than the evidence says.
import type { Evidence } from '../charts/chart.ts';
import { type Href, renderSources } from '../charts/sourceLine.ts';
import { townsMap } from '../charts/townsMap.ts';
import type { Place } from '../evidence/rows.ts';
import type { Words } from '../language/words.ts';

/** Named as on the list; named as removed; off it because the others fill it. */
export type TownStatus = 'listed' | 'removed' | 'eliminated';

export interface Standing {
  status: TownStatus;
  /** How we know, sentence by sentence. */
  how: readonly string[];
  /** Markup: the sources of the town and of the counts of the list. */
  sources: string;
}

/** By the town, for all towns of the first list at once. */
export function createStandings(evidence: Evidence, words: Words, href: Href): (town: Place) => Standing {
  const { registry } = evidence;
  const rows = new Map(townsMap.rows(evidence).map((row) => [row.key, row]));
  return ({ id, source, left_list, name }) => {
    const row = rows.get(id);
    if (row === undefined) throw new Error(`"${id}" is not a town of the first list`);
    const { status, claims } = row;
    const listed = registry.claim(claims.at(-1) ?? '').value;
    const dated = status === 'removed' && left_list !== '';
    const how = [
      words.say(`town.how.${status}`, { name, count: listed }),
      ...(dated ? [words.say('town.how.removed.date', { date: words.period(left_list) })] : []),
      words.say('town.how.first'),
    ];
    const ids = new Set([...claims.map((claim) => registry.claim(claim).source), ...source]);
    // Where the coordinates come from says nothing of the list.
    const documents = [...ids].filter((one) => one !== 'geonames-towns').map((one) => registry.source(one));
    return { status, how, sources: renderSources(documents, words, { href }) };
  };
}
