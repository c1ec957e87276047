import { expect, it } from 'vitest';
import { createDesk } from '../../src/editions/desk.ts';
import { createEdition } from '../../src/editions/edition.ts';
import { renderTownMap } from '../../src/editions/townMap.ts';
import { calculations, realTexts, workshop } from './workshop.ts';

const edition = createEdition('en', realTexts, workshop, calculations, []);
const [map] = edition?.charts.filter(({ id }) => id === 'towns-map') ?? [];

it('is a group of links under the base path, and the chart that is shared has none', () => {
  if (map === undefined) throw new Error('no map');
  const figure = renderTownMap(map, createDesk('en', workshop));
  expect(figure.match(/role="group"/g)?.length).toBeGreaterThanOrEqual(3);
  expect(figure.match(/<a href="\/sub\/towns\/saran\/"><title>Saran, removed by name<\/title>/g)).toHaveLength(3);
  expect(map.embed()).not.toContain('/towns/saran/');
});
