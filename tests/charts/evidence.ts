// What charts draw on, from the real seeds, and the surface they draw on.
import { readFileSync } from 'node:fs';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { calculateAll } from '../../src/calculations/calculateAll.ts';
import type { Evidence, Frame } from '../../src/charts/chart.ts';
import { createMeasure } from '../../src/charts/measure.ts';
import { createWords } from '../../src/language/createWords.ts';
import { registry } from '../evidence.ts';

const world = JSON.parse(readFileSync('node_modules/world-atlas/countries-50m.json', 'utf8')) as Topology<{
  countries: GeometryCollection;
}>;
const outline = feature(world, world.objects.countries).features.find(({ id }) => id === '398') as Evidence['outline'];
const calculations = new Map(calculateAll(registry).map((calculation) => [calculation.id, calculation]));

export const evidence: Evidence = {
  registry,
  calculation(id) {
    const calculation = calculations.get(id);
    if (calculation === undefined) throw new Error(`unknown calculation ${id}`);
    return calculation;
  },
  outline,
};

const fonts = ['latin', 'cyrillic', 'latin-ext', 'cyrillic-ext'].map((subset) =>
  readFileSync(`node_modules/@fontsource-variable/golos-text/files/golos-text-${subset}-wght-normal.woff2`),
);

export const surface: { words: Frame['words']; measure: Frame['measure'] } = {
  words: createWords('en'),
  measure: createMeasure(fonts),
};
