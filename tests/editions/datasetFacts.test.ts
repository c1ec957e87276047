import { describe, expect, it } from 'vitest';
import { factsOf } from '../../src/editions/datasetFacts.ts';
import { desk } from './desk.ts';

const facts = factsOf(
  [
    'population.saran.1999.dewiki-saran',
    'population.saran.1989.dewiki-saran',
    'jobs.bus-plant.2025-04-24.kazinform-bus-2025',
  ],
  desk,
);

describe('factsOf(ids, desk)', () => {
  it('names each measure and each source once, in first-seen order', () => {
    expect(facts.measures).toEqual(['Population', 'Jobs announced, promised or reported']);
    expect(facts.sources.map(({ id }) => id)).toEqual(['dewiki-saran', 'kazinform-bus-2025']);
  });

  it('spans all periods, from the first day to the last', () => {
    expect(facts.span).toEqual(['1989-01-01', '2025-04-24']);
  });

  it('puts a project into its town, with the names of the town', () => {
    expect(facts.places).toMatchObject([{ name: 'Saran', alternateNames: ['Сарань', 'Саран'], lat: 49.80245 }]);
  });

  it('passes over findings and events, which measure nothing', () => {
    const [finding] = desk.workshop.evidence.registry.tables.findings;
    expect(factsOf([finding?.id ?? ''], desk)).toEqual({ measures: [], span: undefined, places: [], sources: [] });
  });
});
