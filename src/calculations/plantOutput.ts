// What the plants made in some months of 2025 against what they were to make in a year. Months stay months.
import type { Registry } from '../evidence/registry.ts';
import type { Calculation } from './calculation.ts';
import { idsOf, readInput, readInputs, sumOf } from './inputs.ts';
import { refer, referAll } from './worked.ts';

interface Comparison {
  id: string;
  title: string;
  made: string;
  unit: 'tyres' | 'units';
  /** Added up: buses and special vehicles are counted together. */
  planned: readonly string[];
  caveat: string;
}

const comparisons: readonly Comparison[] = [
  {
    id: 'tyre-plant-ten-months-of-capacity',
    title: 'Tyres made from January to October 2025 as a share of a year’s planned capacity',
    unit: 'tyres',
    made: 'output.tyre-plant.2025-01-to-2025-10.baq-25-productions-2025',
    planned: ['capacity.tyre-plant-2021.2021-04-05.kazinform-tyres-2021'],
    caveat: 'January to October against a whole year; the output is rounded.',
  },
  {
    id: 'bus-plant-ten-months-of-capacity',
    title: 'Vehicles made from January to October 2025 as a share of a year’s planned capacity',
    unit: 'units',
    made: 'output.bus-plant.2025-01-to-2025-10.baq-25-productions-2025',
    planned: [
      'capacity.bus-plant.2020-12-21.kazinform-bus-2020',
      'capacity-special-vehicles.bus-plant.2020-12-21.kazinform-bus-2020',
    ],
    caveat: 'January to October against a whole year; buses and special vehicles together on both sides.',
  },
  {
    id: 'appliance-plant-ten-months-of-target',
    title: 'Appliances made from January to October 2025 as a share of the yearly target for 2027',
    unit: 'units',
    made: 'output.appliance-plant.2025-01-to-2025-10.baq-25-productions-2025',
    planned: ['output.appliance-plant.2027.akorda-appliances-2024'],
    caveat: 'January to October against a whole year, and against the target of a later one.',
  },
];

export function calculatePlantOutput(registry: Registry): Calculation[] {
  return comparisons.map(({ id, title, made, unit, planned, caveat }) => {
    const output = readInput(registry, unit, made);
    const capacities = readInputs(registry, 'units-per-year', planned);
    return {
      kind: 'calculation',
      id,
      title,
      formula: {
        words: 'Output from January to October, divided by the planned output of a year.',
        symbols: '100 × o / c',
      },
      parents: idsOf([output], capacities),
      unit: 'percent',
      value: (100 * output.value) / sumOf('units-per-year', capacities),
      worked: {
        value: `100 × ${refer(output)} / ${capacities.length === 1 ? referAll(capacities) : `(${referAll(capacities)})`}`,
      },
      caveat,
    };
  });
}
