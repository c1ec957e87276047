// What the plants made in ten months against what they were to make in a year. Ten months stay ten months.
import type { Registry } from '../evidence/registry.ts';
import type { Calculation } from './calculation.ts';

interface Comparison {
  id: string;
  title: string;
  made: string;
  /** Added up: buses and special vehicles are counted together. */
  planned: readonly string[];
  caveat: string;
}

const comparisons: readonly Comparison[] = [
  {
    id: 'tyre-plant-ten-months-of-capacity',
    title: 'Tyres made in ten months of 2025 as a share of a year’s planned capacity',
    made: 'output.tyre-plant.2025-01-to-2025-10.baq-25-productions-2025',
    planned: ['capacity.tyre-plant-2021.2021-04-05.kazinform-tyres-2021'],
    caveat: 'Ten months against a year; the output is rounded.',
  },
  {
    id: 'bus-plant-ten-months-of-capacity',
    title: 'Vehicles made in ten months of 2025 as a share of a year’s planned capacity',
    made: 'output.bus-plant.2025-01-to-2025-10.baq-25-productions-2025',
    planned: [
      'capacity.bus-plant.2020-12-21.kazinform-bus-2020',
      'capacity-special-vehicles.bus-plant.2020-12-21.kazinform-bus-2020',
    ],
    caveat: 'Ten months against a year; buses and special vehicles together on both sides.',
  },
  {
    id: 'appliance-plant-ten-months-of-target',
    title: 'Appliances made in ten months of 2025 as a share of the yearly target for 2027',
    made: 'output.appliance-plant.2025-01-to-2025-10.baq-25-productions-2025',
    planned: ['output.appliance-plant.2027.akorda-appliances-2024'],
    caveat: 'Ten months against a year, and against a target two years later.',
  },
];

export function calculatePlantOutput(registry: Registry): Calculation[] {
  return comparisons.map(({ id, title, made, planned, caveat }) => {
    const whole = planned.reduce((sum, claim) => sum + registry.claim(claim).value, 0);
    return {
      kind: 'calculation',
      id,
      title,
      formula: { words: 'Output of ten months, divided by the planned output of a year.', symbols: '100 × o / c' },
      parents: [made, ...planned],
      unit: 'percent',
      value: (100 * registry.claim(made).value) / whole,
      caveat,
    };
  });
}
