import { describe, expect, it } from 'vitest';
import { groupStatements } from '../../src/editions/townStatements.ts';
import { findSubjects } from '../../src/editions/townSubjects.ts';
import { registry } from '../evidence.ts';
import { surface } from '../charts/evidence.ts';

const groupsOf = (town: string) => groupStatements(town, findSubjects(town, registry).all, registry, surface.words);

describe('groupStatements', () => {
  it.each(['saran', 'ekibastuz', 'kulsary'])('holds every claim of %s and what is in it, once', (town) => {
    const { all } = findSubjects(town, registry);
    const expected = registry.tables.claims.filter(({ subject }) => all.has(subject)).map(({ id }) => id);
    const listed = groupsOf(town).flatMap(({ statements }) => statements.map(({ line }) => line.id));
    expect(listed.toSorted()).toEqual(expected.toSorted());
  });

  it('puts the town before its projects and keeps a group in order of time', () => {
    const groups = groupsOf('saran');
    const firstProject = groups.findIndex(({ about }) => about !== '');
    expect(groups.slice(firstProject).every(({ about }) => about !== '')).toBe(true);
    const [jobs] = groupsOf('khromtau').filter(({ measure }) => measure === registry.measure('population').label_en);
    expect(jobs?.statements.map(({ line }) => line.when)).toEqual([
      '1989',
      '1999',
      '2009',
      '2021',
      '1 January 2023',
      '1 January 2025',
    ]);
  });

  it('says whose number it is where town and administration could be confused', () => {
    const scopes = groupsOf('temirtau').flatMap(({ statements }) => statements.map(({ scope }) => scope));
    expect(scopes).toContain('the town proper');
  });

  it('leads from every claim to its page', () => {
    const statements = groupsOf('saran').flatMap((group) => group.statements);
    for (const { line } of statements) expect(line.path).toBe(`ledger/claims/${line.id}/`);
  });
});
