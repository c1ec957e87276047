import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { drawLayouts } from '../../src/charts/drawing.ts';
import { createTownCounts } from '../../src/charts/townCounts.ts';
import { registry } from '../evidence.ts';
import { evidence, surface } from './evidence.ts';

const towns = registry.tables.places.filter(({ kind, on_list_2012 }) => kind === 'town' && on_list_2012 === 'yes');
const drawn = towns.flatMap(({ id }) => {
  const chart = createTownCounts(id);
  const rows = chart.rows(evidence);
  return Object.entries(drawLayouts(chart, rows, surface)).map(([layout, svg]) => ({ id, layout, svg, rows }));
});
const cases = drawn.map((one) => [`${one.id}, ${one.layout}`, one] as const);
const golden = ['khromtau', 'saran', 'zhanaozen'];

it('draws each of the 27 towns in three layouts', () => {
  expect(drawn.length).toBe(81);
});

describe.each(cases)('the drawing of %s', (_, { id, svg, rows }) => {
  const { document } = parseHTML(svg);
  const texts = [...document.querySelectorAll('text')].map((text) => text.textContent);

  it('has a mark for every row, inside the picture', () => {
    const marks = [...document.querySelectorAll('[data-row]')];
    expect(new Set(marks.map((mark) => mark.getAttribute('data-row')))).toEqual(new Set(rows.map(({ key }) => key)));
    const [, , width = 0, height = 0] = (/viewBox="([^"]+)"/.exec(svg)?.[1] ?? '').split(' ').map(Number);
    for (const mark of marks) {
      expect(Number(mark.getAttribute('cx'))).toBeGreaterThan(0);
      expect(Number(mark.getAttribute('cx'))).toBeLessThanOrEqual(width);
      expect(Number(mark.getAttribute('cy'))).toBeGreaterThan(0);
      expect(Number(mark.getAttribute('cy'))).toBeLessThan(height);
    }
  });

  it('names each territory that it shows and no other', () => {
    const named = (['town', 'administration', 'unstated'] as const).filter((territory) =>
      texts.includes(surface.words.say(`towns.counts.name.${territory}`)),
    );
    expect(new Set(named)).toEqual(new Set(rows.map(({ territory }) => territory)));
  });

  it('is a named image without styles, of at most 12 kB', () => {
    expect(svg).toContain(
      `role="img" aria-labelledby="town-counts-${id}-title" aria-describedby="town-counts-${id}-alt"`,
    );
    expect(document.querySelectorAll('style, script, [style]').length).toBe(0);
    expect(svg.length).toBeLessThanOrEqual(12_000);
  });
});

it.each(drawn.filter(({ id }) => golden.includes(id)).map((one) => [`${one.id}-${one.layout}`, one.svg] as const))(
  'draws %s as before',
  async (name, svg) => {
    await expect(`${svg.replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot(`../golden/charts/town-counts-${name}.svg`);
  },
);
