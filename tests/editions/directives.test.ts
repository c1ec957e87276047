import { describe, expect, it } from 'vitest';
import { createDirectives } from '../../src/editions/directives.ts';
import { evidence } from '../charts/evidence.ts';
import { desk } from './desk.ts';

const directives = createDirectives(desk);
const find = (id: string) => directives.find((directive) => directive.id === id);

describe('createDirectives', () => {
  it('has every order of the table, by deadline', () => {
    expect(directives.map(({ id }) => id).toSorted()).toEqual(
      evidence.registry.tables.directives.map(({ id }) => id).toSorted(),
    );
    expect(directives.map(({ deadline }) => deadline)).toEqual(directives.map(({ deadline }) => deadline).toSorted());
  });

  it('never says of what was not found that it was not done', () => {
    const unfound = directives.filter(({ state }) => state === 'no-evidence-found');
    expect(unfound.length).toBeGreaterThan(0);
    for (const { known, found, meaning } of unfound) {
      expect(known).toBe('no report found');
      expect(meaning).toContain('does not say that nothing was done');
      expect(found).toEqual([]);
    }
  });

  it('has the evidence with its sources', () => {
    const { found = [], places } = find('d-zone-satpayev') ?? {};
    expect(places).toEqual(['Satpayev']);
    expect(found.map(({ id }) => id)).toEqual(evidence.registry.directive('d-zone-satpayev').evidence);
    for (const { source } of found) expect(source.url).toMatch(/^https?:/);
  });

  it('shows what a note cites by its id as evidence, and not the id', () => {
    expect(evidence.registry.directive('d-zone-kulsary').note).toContain('(f-zones-ordered-twice)');
    expect(find('d-zone-kulsary')?.note).not.toContain('f-zones');
    expect(find('d-zone-kulsary')?.noted.map(({ id }) => id)).toEqual(['f-zones-ordered-twice']);
  });
});
