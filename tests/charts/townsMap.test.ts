import { describe, expect, it } from 'vitest';
import { drawLayouts } from '../../src/charts/drawing.ts';
import { createLinkedMap, townsMap } from '../../src/charts/townsMap.ts';
import { nameIn } from '../evidence.ts';
import { evidence, surface } from './evidence.ts';

const rows = townsMap.rows(evidence);
const keysOf = (status: string) => rows.filter((row) => row.status === status).map((row) => row.key);
const textsOf = (drawn: typeof rows) =>
  [...drawLayouts(townsMap, drawn, surface).wide.matchAll(/<text[^>]*>([^<]+)</g)].map(([, text]) => text);

describe('the rows of towns-map', () => {
  it('are the 27 towns of 2012: 20 on the list, two removed by name, five by elimination', () => {
    expect(rows).toHaveLength(27);
    expect(keysOf('listed')).toHaveLength(20);
    expect(keysOf('removed')).toEqual(['saran', 'tekeli']);
    expect(keysOf('eliminated')).toEqual(['arkalyk', 'karatau', 'serebryansk', 'zhanatas', 'zhezkazgan']);
  });

  it('do not hold the city of Karaganda', () => {
    expect(rows.map((row) => row.key)).not.toContain('karaganda');
  });

  it('bear the sources that place each town on or off the list', () => {
    expect(rows.find((row) => row.key === 'saran')?.sources).toContain('kursiv-saran-2024');
  });
});

describe('the drawing of towns-map', () => {
  it('names every town in the wide layout', () => {
    const texts = textsOf(rows);
    for (const { town } of rows) expect(texts).toContain(town.name_en);
  });

  it('takes names in the language of the evidence', () => {
    expect(textsOf(townsMap.rows({ ...evidence, registry: nameIn('kk') }))).toContain('Екібастұз');
  });

  it('counts the towns of each sign in its key', () => {
    expect(textsOf(rows)).toEqual(
      expect.arrayContaining(['20 still on the list', '2 named as removed', '5 off the list only by elimination']),
    );
  });

  it('sets west left of east and south below north', () => {
    const svg = drawLayouts(townsMap, rows, surface).wide;
    const at = (key: string, attribute: string) =>
      Number(
        new RegExp(`<circle cx="([^"]+)" cy="([^"]+)"[^>]*data-row="${key}"`).exec(svg)?.[attribute === 'cx' ? 1 : 2],
      );
    expect(at('aksai', 'cx')).toBeLessThan(at('altai', 'cx'));
    expect(at('rudny', 'cy')).toBeLessThan(at('kentau', 'cy'));
  });
});

describe('the map with links', () => {
  const linked = createLinkedMap({
    href: (town) => `/towns/${town}/`,
    name: ({ status }, name) => `${name}, ${status}`,
  });
  const drawings = drawLayouts(linked, rows, surface);

  it.each(['narrow', 'medium', 'wide'] as const)('%s: links every town once, by name, each named', (layout) => {
    const links = [...drawings[layout].matchAll(/<a href="\/towns\/([^"]+)\/"><title>([^<]+)<\/title>/g)];
    expect(links.map(([, town]) => town).toSorted()).toEqual(rows.map(({ key }) => key).toSorted());
    const names = links.map(([, , name = '']) => name);
    expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'en')));
    expect(names).toContain('Saran, removed');
  });

  it('has the same marks at the same places as the map without', () => {
    const plain = drawLayouts(townsMap, rows, surface).wide;
    const marks = (svg: string) =>
      [...svg.matchAll(/cx="[^"]+" cy="[^"]+"[^>]* data-row="[^"]+"/g)].map(([mark]) =>
        mark.replace(/ (?:r|fill|stroke|stroke-width)="[^"]+"/g, ''),
      );
    expect(marks(drawings.wide).toSorted()).toEqual(marks(plain).toSorted());
    expect(plain).not.toContain('<a ');
  });
});
