// What an editor changes in the copy of the project that is built elsewhere, under another address.
import type { Correction } from '../../src/evidence/corrections.ts';

/** Where the changed site is published. */
export const elsewhere = {
  site: 'https://example.org',
  base: '/sub/path/',
  repository: 'https://code.example/towns',
} as const;

/** The chart that draws the number that is changed between two days of pinning. */
export const repinned = { chart: 'stepnogorsk-wage', was: '25,631', now: '25,731' } as const;

/** The days on which charts are pinned: all; none, for nothing has changed; the changed one. */
export const pinDays = ['2026-11-20', '2026-11-21', '2027-01-10'] as const;

/** The row of the observation that is changed. */
export function changeWages(observations: string): string {
  return observations.replace(/^(?<start>wage\.stepnogorsk\.2005\..*,)25631,/m, '$<start>25731,');
}

/** The corrections of the changed site, in the order of the file. */
export const corrections: readonly Correction[] = [
  {
    date: '2026-12-01',
    kind: 'chart',
    id: 'saran-jobs',
    was: 'The title said that all plants have the jobs.',
    now: 'It says that the bus plant has them.',
    reason: 'A reader pointed to the table.',
  },
  {
    date: '2027-01-15',
    kind: 'story',
    id: 'saran',
    was: 'The story gave the wrong day.',
    now: 'It gives 14 August 2024.',
    reason: 'The agency’s page bears it.',
  },
  {
    date: '2026-12-01',
    kind: 'lesson',
    id: 'L04',
    was: 'It named no limit.',
    now: 'It names one.',
    reason: 'An oversight.',
  },
  {
    date: '2026-12-01',
    kind: 'claim',
    id: 'investment.tyre-plant-2020.2020-11.tyrepress-tatneft-2020',
    was: 'Wrong page.',
    now: 'Right page.',
    reason: 'A reader wrote.',
  },
];
