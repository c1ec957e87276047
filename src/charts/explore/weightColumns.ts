// The columns of every table of pairs: whose share, whose count, and the multiple.
import type { Column } from '../chart.ts';
import { sayCounters, sayPeople, sayWeight, type WeightRow } from './weightRows.ts';

export const weightColumns: readonly Column<WeightRow>[] = [
  {
    id: 'share_percent',
    label: (words) => words.say('explore.weight.column.share'),
    value: ({ share }) => share.claim.value,
    text: ({ share }, words) =>
      words.say('explore.weight.share.label', { share: words.quantity(share.claim), year: share.year }),
    unit: 'percent',
  },
  {
    id: 'people',
    label: (words) => words.say('explore.weight.column.people'),
    value: ({ heads }) => heads.people.value,
    text: sayPeople,
    unit: 'people',
  },
  {
    id: 'counted_by',
    label: (words) => words.say('explore.weight.column.counters'),
    value: ({ counters, heads }) => counters.join('; ') || heads.key,
    text: sayCounters,
  },
  {
    id: 'counted_for',
    label: (words) => words.say('explore.weight.column.when'),
    value: ({ when }) => when,
    text: ({ when }, words) => words.period(when),
  },
  {
    id: 'multiple',
    label: (words) => words.say('explore.weight.column.times'),
    value: ({ weight }) => weight.value,
    text: sayWeight,
    unit: 'times',
  },
];
