// Work in Saran beside work in its region.
import type { Registry } from '../evidence/registry.ts';
import type { Calculation } from './calculation.ts';
import { idsOf, readInput } from './inputs.ts';
import { refer } from './worked.ts';

const town = (measure: string, year: number) => `${measure}.saran.${year}.bns-karaganda-2025`;
const region = (measure: string, year: number) =>
  `${measure}.karaganda-region${year < 2022 ? '-old' : ''}.${year}.bns-labour-karaganda-2025`;
const caveat =
  'A survey of small samples: small differences say little. Saran with its settlements; the region as its borders were that year.';

function gap(registry: Registry, measure: 'unemployment-rate' | 'youth-unemployment-rate', year: number): Calculation {
  const a = readInput(registry, 'percent', town(measure, year));
  const b = readInput(registry, 'percent', region(measure, year));
  const young = measure.startsWith('youth');
  return {
    kind: 'calculation',
    id: `saran-${young ? 'youth-' : ''}unemployment-gap-${year}`,
    title: `${young ? 'Youth unemployment' : 'Unemployment'} in Saran less that of its region, ${year}`,
    formula: { words: 'The rate of the town less the rate of the region.', symbols: 'u − U' },
    parents: idsOf([a, b]),
    unit: 'percentage-points',
    value: Number((a.value - b.value).toFixed(2)),
    worked: { value: `${refer(a)} − ${refer(b)}` },
    caveat,
  };
}

function growth(
  registry: Registry,
  id: string,
  name: string,
  of: (measure: string, year: number) => string,
): Calculation {
  const [a, b] = [
    readInput(registry, 'people', of('employed', 2022)),
    readInput(registry, 'people', of('employed', 2023)),
  ];
  return {
    kind: 'calculation',
    id: `${id}-employed-growth-2022-2023`,
    title: `Growth of employed residents of ${name} from 2022 to 2023`,
    formula: {
      words: 'Employed residents of the later year less those of the earlier, as a share of the earlier.',
      symbols: '100 × (b − a) / a',
    },
    parents: idsOf([a, b]),
    unit: 'percent',
    value: (100 * (b.value - a.value)) / a.value,
    worked: { value: `100 × (${refer(b)} − ${refer(a)}) / ${refer(a)}` },
    caveat:
      'Residents who work anywhere, by survey, and no other years beside. It is not a count of jobs created in the town.',
  };
}

export function calculateSaranLabour(registry: Registry): Calculation[] {
  return [
    ...[2019, 2020, 2021, 2022, 2023].map((year) => gap(registry, 'unemployment-rate', year)),
    ...[2019, 2020].map((year) => gap(registry, 'youth-unemployment-rate', year)),
    growth(registry, 'saran', 'Saran', town),
    growth(registry, 'region', 'Karaganda region', region),
  ];
}
