// The rows behind the chart of jobs: what was promised and what was reported at each plant of Saran.
import type { Registry } from '../evidence/registry.ts';
import type { Claim } from '../evidence/rows.ts';
import type { ClaimRow } from './claimColumns.ts';
import { whoSaid } from './whoSaid.ts';

export const plants = ['bus-plant', 'tyre-plant', 'appliance-plant'] as const;

export interface JobsRow extends ClaimRow {
  plant: (typeof plants)[number];
  sign: 'promised' | 'counted';
  /** The promise that reports are held against: the last one whose day or month is known. */
  standing: boolean;
  /** A report at least as high as the standing promise. */
  met: boolean;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function isPromise({ status }: Claim): boolean {
  return status === 'promised' || status === 'planned';
}

function rowsOf(plant: JobsRow['plant'], registry: Registry): JobsRow[] {
  const claims = registry.question(`${plant}-jobs`).claims.map((id) => registry.claim(id));
  const promises = claims.filter(isPromise).toSorted((a, b) => compareText(a.period.start, b.period.start));
  const last = promises.at(-1);
  const rows = claims.map((claim): JobsRow => {
    const sign = isPromise(claim) ? 'promised' : 'counted';
    return {
      key: `${plant.split('-')[0]}-${sign}-${claim.period.text.replace('/', '-to-')}`,
      claims: [claim.id],
      claim,
      who: whoSaid(claim, registry),
      plant,
      sign,
      standing: claim === last,
      met: sign === 'counted' && last !== undefined && claim.value >= last.value,
    };
  });
  return rows.toSorted((a, b) => compareText(b.sign, a.sign) || compareText(a.claim.period.end, b.claim.period.end));
}

/** Plant by plant, promises before reports, each in order of time. */
export function jobsRows(registry: Registry): JobsRow[] {
  return plants.flatMap((plant) => rowsOf(plant, registry));
}
