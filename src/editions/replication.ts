// How somebody else rebuilds the site, reckons a number again and holds the evidence against its documents: commands as they are typed.
import type { Calculation } from '../calculations/calculation.ts';
import { parseLocator } from '../evidence/documents/locator.ts';
import { FOUNDING, RELEASE, STUDY } from '../evidence/founding.ts';
import type { Registry } from '../evidence/registry.ts';
import type { Snippet } from '../exports/release/snippets.ts';
import type { Address } from './workshop.ts';

export type RebuildStep = 'fetch' | 'install' | 'build' | 'verify' | 'sums' | 'published';
/** How far a program can follow where a statement says it stands. */
export type Reach = 'fragment' | 'row' | 'sheet' | 'paragraph' | 'counted' | 'words';

export interface Replication {
  /** The version of Node that the project brings along. */
  node: string;
  rebuild: readonly { id: RebuildStep; code: string }[];
  /** The id of the calculation that `recompute` reckons again. */
  calculation: string;
  recompute: readonly Snippet[];
  /** What is held against a copy of a document, and how often; a statement with words and a place counts for both. */
  reaches: readonly { id: Reach; count: number }[];
}

export interface ReplicationSource {
  /** The text of package.json. */
  manifest: string;
  address: Address;
  registry: Registry;
  calculation(id: string): Calculation;
}

const WEIGHT = 'output-weight-per-head';

function parseNode(manifest: string): string {
  const { devDependencies } = JSON.parse(manifest) as { devDependencies?: Record<string, string> };
  const version = devDependencies?.['node'];
  if (version === undefined) throw new Error('package.json names no version of Node');
  return version;
}

function listSteps({ site, base, repository }: Address): Replication['rebuild'] {
  const clone = repository === undefined ? '' : `git clone ${repository} twenty-towns\n`;
  const settings = [`SITE_URL=${site}`, `BASE_PATH=${base}`, ...(repository ? [`REPOSITORY_URL=${repository}`] : [])];
  return [
    {
      id: 'fetch',
      code: `${clone}cd twenty-towns
DAY=$(ls public/editions | tail -n 1)
LIST=public/editions/$DAY/SHA256SUMS
git checkout $(git log -1 --format=%H -- $LIST)`,
    },
    { id: 'install', code: 'npm ci' },
    { id: 'build', code: `${settings.join(' ')} npm run build` },
    { id: 'verify', code: 'npm run verify' },
    { id: 'sums', code: '(cd dist && sha256sum --check --quiet editions/$DAY/SHA256SUMS)' },
    {
      id: 'published',
      code: `curl -s ${site}${base}data/claims.csv | sha256sum
grep ' data/claims.csv$' $LIST`,
    },
  ];
}

/** The ids of the claims that are multiplied with each other, in the order of the formula. */
function listGroups({ parents }: Calculation, registry: Registry): string[][] {
  const keyOf = (id: string) => {
    const { measure, subject } = registry.claim(id);
    return `${measure} ${subject}`;
  };
  return [...Map.groupBy(parents, keyOf).values()];
}

const quote = (ids: readonly string[], mark: string, gap: string): string =>
  ids.map((id) => mark + id + mark).join(`,${gap}`);

const select = (name: string, ids: readonly string[]): string =>
  `${name} AS (SELECT value FROM claims WHERE id IN (\n  ${quote(ids, "'", '\n  ')}))`;
const list = (name: string, ids: readonly string[]): string =>
  `const ${name} = [\n  ${quote(ids, '"', '\n  ')},\n].map(value);`;

function reckon(calculation: Calculation, registry: Registry, root: string): readonly Snippet[] {
  const [shares = [], heads = [], nation = []] = listGroups(calculation, registry);
  return [
    {
      id: 'sql',
      name: 'SQL (sqlite3 twenty-towns.sqlite)',
      code: `WITH ${select('share', shares)},
${select('towns', heads)},
${select('country', nation)}
SELECT min(share.value / 100.0 / (1.0 * towns.value / country.value)) AS low,
       max(share.value / 100.0 / (1.0 * towns.value / country.value)) AS high
FROM share, towns, country;`,
    },
    {
      id: 'javascript',
      name: 'JavaScript (Node, browser)',
      code: `const claims = await fetch("${root}data/claims.json").then((answer) => answer.json());
const value = (id) => claims.find((claim) => claim.id === id).value;
${list('shares', shares)}
${list('towns', heads)}
${list('countries', nation)}
const weights = shares.flatMap((share) =>
  towns.flatMap((people) => countries.map((all) => share / 100 / (people / all))));
console.log(Math.min(...weights), Math.max(...weights));`,
    },
  ];
}

function countReaches({ tables }: Registry): Replication['reaches'] {
  const { claims, findings, observations, lessons, directives } = tables;
  const placed = [
    ...[...claims, ...findings, ...observations].map(({ source, locator }) => ({ source, locator })),
    ...lessons.map(({ locator }) => ({ source: STUDY, locator })),
    ...directives.map(({ locator }) => ({ source: RELEASE, locator })),
  ];
  const counts: Record<Reach, number> = { fragment: 0, row: 0, sheet: 0, paragraph: 0, counted: 0, words: 0 };
  counts.fragment = [...claims, ...findings].filter(({ fragment }) => fragment !== '').length;
  for (const { source, locator } of placed) {
    const place = parseLocator(locator);
    if (place.kind === 'words') counts.words += 1;
    else if (place.kind === 'sheet') counts[place.row === undefined ? 'sheet' : 'row'] += 1;
    else counts[FOUNDING.has(source) ? 'paragraph' : 'counted'] += 1;
  }
  return (Object.keys(counts) as Reach[]).map((id) => ({ id, count: counts[id] }));
}

export function createReplication({ manifest, address, registry, calculation }: ReplicationSource): Replication {
  return {
    node: parseNode(manifest),
    rebuild: listSteps(address),
    calculation: WEIGHT,
    recompute: reckon(calculation(WEIGHT), registry, `${address.site}${address.base}`),
    reaches: countReaches(registry),
  };
}
