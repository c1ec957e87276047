// The rows behind the chart of capacity: a year as announced for each plant of Saran, and ten months of 2025 as reported.
import type { Registry } from '../evidence/registry.ts';
import type { ClaimRow } from './claimColumns.ts';
import { whoSaid } from './whoSaid.ts';

export interface CapacityRow extends ClaimRow {
  plant: 'bus-plant' | 'tyre-plant' | 'appliance-plant';
  product: 'buses' | 'special' | 'vehicles' | 'tyres' | 'appliances';
  /** A year as promised, or months as counted. */
  sign: 'promised' | 'counted';
}

/** The plan of the bus plant that came to stand is that of its opening; earlier ones were of another project. */
const chosen = [
  ['bus-plant', 'promised', 'buses', 'capacity.bus-plant.2020-12-21.kazinform-bus-2020'],
  ['bus-plant', 'promised', 'special', 'capacity-special-vehicles.bus-plant.2020-12-21.kazinform-bus-2020'],
  ['bus-plant', 'counted', 'vehicles', 'output.bus-plant.2025-01-to-2025-10.baq-25-productions-2025'],
  ['tyre-plant', 'promised', 'tyres', 'capacity.tyre-plant.2020-to-2024.interfax-tyres-2022-12'],
  ['tyre-plant', 'counted', 'tyres', 'output.tyre-plant.2025-01-to-2025-10.baq-25-productions-2025'],
  ['appliance-plant', 'promised', 'appliances', 'output.appliance-plant.2027.akorda-appliances-2024'],
  ['appliance-plant', 'counted', 'appliances', 'output.appliance-plant.2025-01-to-2025-10.baq-25-productions-2025'],
] as const;

export function capacityRows(registry: Registry): CapacityRow[] {
  return chosen.map(([plant, sign, product, id]) => {
    const claim = registry.claim(id);
    return { key: `${sign}-${product}`, claims: [id], claim, who: whoSaid(claim, registry), plant, product, sign };
  });
}
