// The sign that a link wears: counted (dot), promised (ring), claimed, contested (two dots), calculated, or the kind of row.
import type { Registry } from '../../evidence/registry.ts';
import type { Status } from '../../evidence/rows.ts';
import type { Bound, Row } from '../readTarget.ts';

type Sign =
  'counted' | 'promised' | 'claimed' | 'contested' | 'calculated' | Exclude<Row['kind'], 'question' | 'source'>;

const signs: Readonly<Record<Status, Sign>> = {
  census: 'counted',
  statistic: 'counted',
  reported: 'counted',
  promised: 'promised',
  planned: 'promised',
  claimed: 'claimed',
  estimate: 'claimed',
};

/** Class names; the first says what kind of thing it is, `contested` may follow it. */
export function signsOf(target: Bound | Row, registry: Registry): Sign[] {
  switch (target.kind) {
    case 'claim': {
      const sign = target.row.kind === 'claim' ? signs[target.row.status] : 'counted';
      return registry.questionsOf(target.row.id).length > 0 ? [sign, 'contested'] : [sign];
    }
    case 'calculation':
      return ['calculated'];
    case 'question':
      return ['contested'];
    case 'source':
      return [];
    default:
      return [target.kind];
  }
}
