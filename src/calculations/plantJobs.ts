// Jobs reported at the plants of Saran against the jobs that were promised.
import type { Registry } from '../evidence/registry.ts';
import type { Calculation } from './calculation.ts';
import { type Input, idsOf, readInput, spanOf } from './inputs.ts';

interface Plant {
  id: string;
  name: string;
  /** The last report first, then every earlier one. */
  reported: readonly string[];
  /** The promise that stood when the plant opened first, then every other. */
  promised: readonly string[];
  caveat: string;
}

const plants: readonly Plant[] = [
  {
    id: 'bus-plant',
    name: 'the bus plant',
    reported: ['jobs.bus-plant.2025-04-24.kazinform-bus-2025', 'staff.bus-plant.2022-10-05.kazinform-bus-2022'],
    promised: [
      'jobs.bus-plant.2020-12-21.kazinform-bus-2020',
      'jobs.bus-plant-2020-08.2020-08.astana-times-bus-2020-08',
    ],
    caveat:
      'Jobs as an agency credited them in April 2025, without a headcount; report and promise are both printed as lower bounds. The staff counted in October 2022 gives the low end, the smaller promise of August 2020 the high end.',
  },
  {
    id: 'tyre-plant',
    name: 'the tyre plant',
    reported: ['staff.tyre-plant.2024-08-15.mir24-tyres-2024'],
    promised: [
      'jobs.tyre-plant-2021.2021-04-05.kazinform-tyres-2021',
      'jobs.tyre-plant-2021.2021-06.tatarstan-ministry-2021',
      'jobs.tyre-plant.2020-to-2024.interfax-tyres-2022-12',
      'jobs.tyre-plant-2020.2020-11.tyrepress-tatneft-2020',
      'jobs.tyre-plant-2020.2020-05-16.energypolicy-tatneft-2020',
    ],
    caveat:
      'Staff reported in August 2024 as almost the number taken here; nothing later was read. The project changed between the promises.',
  },
  {
    id: 'appliance-plant',
    name: 'the appliance plant',
    reported: ['staff.appliance-plant.2024-08-14.kazinform-appliances-2024'],
    promised: [
      'jobs.appliance-plant.2023-05-24.kazinform-11-enterprises-2023',
      'jobs.appliance-plant.2024-08-14.kazinform-appliances-2024',
    ],
    caveat: 'Staff counted in August 2024, soon after the start; the larger promise is for full load.',
  },
];

/** People at work and jobs are the same kind of count here: one person, one job. */
function readJobs(registry: Registry, id: string): Input<'people' | 'jobs'> {
  return readInput(registry, id.startsWith('staff.') ? 'people' : 'jobs', id);
}

export function calculatePlantJobs(registry: Registry): Calculation[] {
  return plants.map(({ id, name, reported, promised, caveat }) => {
    const lists = [reported, promised].map((ids) => ids.map((claim) => readJobs(registry, claim)));
    return {
      kind: 'calculation',
      id: `jobs-kept-${id}`,
      title: `Jobs reported at ${name} as a share of those promised`,
      formula: { words: 'Jobs reported or people reported at work, divided by jobs promised.', symbols: '100 × r / p' },
      parents: idsOf(...lists),
      unit: 'percent',
      ...spanOf(
        lists,
        (staff = 0, jobs = 0) => (100 * staff) / jobs,
        (staff, jobs) => `100 × ${staff} / ${jobs}`,
      ),
      caveat,
    };
  });
}
