// The key to the ledger: every status, scope and qualifier with what it means and how many claims bear it, yearly values included.
import { toAttribution } from '../evidence/attribution.ts';
import type { Qualifier, Scope, Status } from '../evidence/rows.ts';
import type { Desk } from './desk.ts';
import { type LineSign, signs } from './evidenceLine.ts';

export interface KeyEntry {
  code: string;
  word: string;
  meaning: string;
  /** Claims that bear it. */
  count: number;
}

export interface Key {
  statuses: readonly (KeyEntry & { sign: LineSign })[];
  scopes: readonly KeyEntry[];
  qualifiers: readonly KeyEntry[];
}

const STATUSES = ['census', 'statistic', 'reported', 'promised', 'planned', 'claimed', 'estimate'] as const;
const SCOPES = ['town', 'administration', 'district', 'region', 'country', 'group', 'project'] as const;
const QUALIFIERS = ['about', 'almost', 'up-to', 'at-least', 'more-than'] as const;

export function createKey({ words, workshop }: Desk): Key {
  const { registry } = workshop.evidence;
  const { claims, observations } = registry.tables;
  const borne = [...claims, ...observations].map((statement) => ({
    status: toAttribution(statement, registry.source(statement.source)).status,
    scope: statement.scope,
    qualifier: statement.kind === 'claim' ? statement.qualifier : 'exact',
  }));
  const count = (field: 'status' | 'scope' | 'qualifier', code: Status | Scope | Qualifier) =>
    borne.filter((statement) => statement[field] === code).length;
  return {
    statuses: STATUSES.map((code) => ({
      code,
      sign: signs[code],
      word: words.say(`status.${code}`),
      meaning: words.say(`key.status.${code}`),
      count: count('status', code),
    })),
    scopes: [
      ...SCOPES.map((code) => ({
        code,
        word: words.say(`scope.${code}`),
        meaning: words.say(`key.scope.${code}`),
        count: count('scope', code),
      })),
      {
        code: 'unstated',
        word: words.say('key.scope.unstated'),
        meaning: words.say('key.scope.unstated.dek'),
        count: count('scope', ''),
      },
    ],
    qualifiers: [
      {
        code: 'exact',
        word: words.say('key.qualifier.exact'),
        meaning: words.say('key.qualifier.exact.dek'),
        count: count('qualifier', 'exact'),
      },
      ...QUALIFIERS.map((code) => ({
        code,
        word: words.say(`qualifier.${code}`, { quantity: '…' }),
        meaning: words.say(`key.qualifier.${code}`),
        count: count('qualifier', code),
      })),
    ],
  };
}
