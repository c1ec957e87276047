// The towns of 2012 with their places, and what says that the list still holds each of them or not.
import type { Place } from '../evidence/rows.ts';
import type { ChartRow, Evidence } from './chart.ts';

export type Status = 'listed' | 'removed' | 'eliminated';

export interface MapRow extends ChartRow {
  town: Place;
  status: Status;
  /** The same for every town: the country they lie in. */
  outline: Evidence['outline'];
}

/** Which claims say so: a town is off the list because it was named, or because the list holds twenty others. */
const grounds: Readonly<Record<Status, readonly string[]>> = {
  listed: ['list-count.monotowns-20.2025-06-18.pm-seminar-2025'],
  removed: ['list-removals.monotowns-27.2024-04-02.kazinform-zones-four-towns'],
  eliminated: ['list-count.monotowns-27.2013.pm-session-2013', 'list-count.monotowns-20.2025-06-18.pm-seminar-2025'],
};
/** Named as removed in texts; the registry holds only that they are off the list. */
const namedAsRemoved: readonly string[] = ['saran', 'tekeli'];
export const statuses: readonly Status[] = ['listed', 'eliminated', 'removed'];

function statusOf({ id, on_list_2025 }: Place): Status {
  if (on_list_2025 === 'yes') return 'listed';
  return namedAsRemoved.includes(id) ? 'removed' : 'eliminated';
}

export function mapRows({ registry, outline }: Evidence): MapRow[] {
  return registry.tables.places
    .filter((place) => place.kind === 'town' && place.on_list_2012 === 'yes')
    .map((town) => ({ town, status: statusOf(town) }))
    .map(({ town, status }) => ({
      key: town.id,
      claims: grounds[status],
      sources: town.source,
      town,
      status,
      outline,
    }));
}
