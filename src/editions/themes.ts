// Under which heading a contested question or a calculation stands: by what its first claim measures.
import type { Registry } from '../evidence/registry.ts';
import type { Contested, Unit } from '../evidence/rows.ts';

/** In the order of the page. */
export const themes = ['list', 'people', 'towns', 'output', 'jobs', 'plants', 'money'] as const;
export type Theme = (typeof themes)[number];

const measures: Readonly<Record<string, Theme>> = {
  'list-count': 'list',
  'city-forming-enterprises': 'list',
  population: 'people',
  'net-migration': 'people',
  'share-of-urban-population': 'people',
  'monotown-population': 'people',
  'output-growth-factor': 'output',
  'industrial-output-growth': 'output',
  'industrial-output-share': 'output',
  'industrial-output': 'output',
  staff: 'jobs',
  jobs: 'jobs',
  'job-creation-lead': 'jobs',
  'unemployment-rate': 'jobs',
  wage: 'jobs',
  'comprehensive-plans': 'money',
  'pool-projects': 'money',
};

/** For a measure that no question began with before. */
function byUnit(unit: Unit): Theme {
  if (/^(?:KZT|USD|RUB)/.test(unit)) return 'money';
  if (unit === 'people' || unit === 'thousand-people') return 'people';
  return unit === 'towns' ? 'list' : unit === 'jobs' ? 'jobs' : 'plants';
}

export function themeOf({ claims }: Pick<Contested, 'claims'>, registry: Registry): Theme {
  const { measure, unit, subject } = registry.statement(claims[0] ?? '');
  const theme = measures[measure] ?? byUnit(unit);
  const isOfTown = registry.has('place', subject) && registry.place(subject).kind === 'town';
  return theme === 'people' && isOfTown ? 'towns' : theme;
}
