import { describe, expect, it } from 'vitest';
import { drawLayouts } from '../../src/charts/drawing.ts';
import { townsSince1989 } from '../../src/charts/townsSince1989.ts';
import { evidence, surface } from './evidence.ts';

const rows = townsSince1989.rows(evidence);
const people = townsSince1989.columns.find(({ id }) => id === 'people');
const column = (id: string) => townsSince1989.columns.find((one) => one.id === id);
const countsOf = (town: string) =>
  rows
    .filter(({ key }) => key.startsWith(town))
    .map((row) => [column('date')?.value(row), people?.value(row), column('kind')?.value(row)]);

describe('the rows of towns-since-1989', () => {
  it('are of the 14 towns with a census of 1989', () => {
    expect(new Set(rows.map((row) => column('town')?.value(row))).size).toBe(14);
  });

  it('hold the censuses and the latest count of the town proper, nothing else', () => {
    expect(countsOf('khromtau')).toEqual([
      ['1989', 24438, 'census'],
      ['1999', 23882, 'census'],
      ['2009', 24089, 'census'],
      ['2021', 29579, 'census'],
      ['2025-01-01', 30596, 'estimate'],
    ]);
    const scopes = new Set(rows.flatMap(({ claims }) => claims).map((id) => evidence.registry.claim(id).scope));
    expect([...scopes]).toEqual(['town']);
  });

  it('stand on every page that prints the same count', () => {
    const saran = rows.find(({ key }) => key === 'saran-1989');
    expect(saran?.claims).toEqual(['population.saran.1989.dewiki-saran', 'population.saran.1989.frwiki-saran']);
  });

  it('show both counts where pages differ', () => {
    expect(countsOf('altai').filter(([date]) => date === '1999')).toEqual([
      ['1999', 45800, 'census'],
      ['1999', 43894, 'census'],
    ]);
  });
});

describe.each(Object.entries(drawLayouts(townsSince1989, rows, surface)))('the %s drawing', (_, svg) => {
  const lines = [...svg.matchAll(/<path d="M[^"]*L[^"]*"\/>/g)].map(([path]) => path.split('L').length);

  it('joins the three censuses from 1989 to 2009 and nothing later', () => {
    // Each panel has the dotted line of two points; Altai, where pages differ, has no other.
    expect(lines.filter((points) => points === 3)).toHaveLength(13);
    expect(lines.filter((points) => points === 2)).toHaveLength(14);
    expect(lines).toHaveLength(27);
  });

  it('begins every panel at one height above its base line', () => {
    const levels = [...svg.matchAll(/<path d="M[\d.]+ (\d+)L[\d.]+ (\d+)"\/>/g)].map(([, from, to]) => [from, to]);
    expect(levels).toHaveLength(14);
    for (const [from, to] of levels) expect(from).toBe(to);
    expect(new Set(levels.map(([from]) => from)).size).toBe(_ === 'narrow' ? 7 : _ === 'medium' ? 5 : 3);
  });
});
