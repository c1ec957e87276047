import { describe, expect, it } from 'vitest';
import { createComparison } from '../../src/editions/compareEdition.ts';
import { createTowns } from '../../src/editions/townEdition.ts';
import { statementPath } from '../../src/evidence/addresses.ts';
import { registry } from '../evidence.ts';
import { desk } from './townDesk.ts';

const comparison = createComparison(createTowns(desk), desk);
const find = (measure: string) => comparison.measures.find(({ id }) => id === measure);

describe('createComparison', () => {
  it('offers every measure of the panel that a town has, by name', () => {
    const towns = new Set(Object.keys(comparison.towns));
    const panel = registry.tables.observations.filter(({ subject }) => towns.has(subject));
    expect(new Set(comparison.measures.map(({ id }) => id))).toEqual(new Set(panel.map(({ measure }) => measure)));
    const labels = comparison.measures.map(({ label }) => label);
    expect(labels).toEqual(labels.toSorted((a, b) => a.localeCompare(b, 'en')));
  });

  it('lists all 27 towns to choose from, and with a measure those that have it', () => {
    expect(Object.keys(comparison.towns).length).toBe(27);
    const wage = find('wage')?.series ?? [];
    expect(wage.map(({ town }) => town)).not.toContain('khromtau');
    expect(wage.find(({ town }) => town === 'saran')?.scopes).toEqual(['the town with its settlements']);
  });

  it('gives no index of balances and of percentages', () => {
    expect(['wage', 'population', 'crimes'].map((id) => find(id)?.indexed)).toEqual([true, true, true]);
    expect(['net-migration', 'unemployment-rate', 'infant-mortality-rate'].map((id) => find(id)?.indexed)).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('leaves addresses open so that filled in they are those of the evidence', () => {
    const rows = registry.tables.observations.filter(({ subject, year }) => subject === 'ridder' && year === 2015);
    expect(rows.length).toBeGreaterThan(20);
    for (const row of rows) {
      const open = row.scope === 'town' ? comparison.addresses.town : comparison.addresses.administration;
      const filled = open
        .replace('{town}', row.subject)
        .replace('{measure}', row.measure)
        .replace('{year}', String(row.year))
        .replace('{source}', row.source);
      expect(filled).toBe(desk.href(statementPath(row)));
    }
  });

  it('begins with towns and a measure that exist', () => {
    const { measure, scope, towns } = comparison.start;
    const runs = find(measure)?.data().runs ?? [];
    for (const town of towns) expect(runs.some((run) => run.town === town && run.scope === scope)).toBe(true);
  });
});
