import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { Layout } from '../../src/charts/chart.ts';
import { drawLayouts } from '../../src/charts/drawing.ts';
import { createQuestionChart } from '../../src/charts/questionDrawing.ts';
import { evidence, surface } from './evidence.ts';

const { registry } = evidence;
const layouts: readonly Layout[] = ['narrow', 'medium', 'wide'];

function drawnOf(id: string) {
  const drawn = createQuestionChart(registry.question(id), 'people', registry, surface.words);
  if (drawn === undefined) throw new Error(`${id} is not drawn`);
  const rows = drawn.chart.rows(evidence);
  return { ...drawn, rows, drawings: drawLayouts(drawn.chart, rows, surface) };
}

/** px of a claim's mark in the wide drawing. */
function xOf(id: string, key: string): number {
  const { document } = parseHTML(drawnOf(id).drawings.wide);
  const mark = [...document.querySelectorAll('[data-row]')].find((one) => one.getAttribute('data-row') === key);
  return Number(mark?.getAttribute('cx'));
}

const drawable = registry.tables.contested.filter(
  (question) => createQuestionChart(question, 'people', registry, surface.words) !== undefined,
);

describe.each(['tyre-plant-jobs', 'monotowns-population-2025', 'saran-migration'])('the drawing of %s', (id) => {
  const { drawings } = drawnOf(id);

  it.each(layouts)('%s is as drawn before', async (layout) => {
    const lines = `${drawings[layout].replaceAll('><', '>\n<')}\n`;
    await expect(lines).toMatchFileSnapshot(`../golden/questions/${id}-${layout}.svg`);
  });
});

describe('every question that is drawn', () => {
  it.each(drawable.map(({ id, claims }) => [id, claims] as const))('%s has a mark for each claim', (id, claims) => {
    const { drawings } = drawnOf(id);
    for (const layout of layouts) {
      const { document } = parseHTML(drawings[layout]);
      const marks = [...document.querySelectorAll('[data-row]')].map((mark) => mark.getAttribute('data-row'));
      expect(new Set(marks)).toEqual(new Set(claims));
    }
  });

  it.each(drawable.map(({ id }) => id))('%s keeps every text inside the frame', (id) => {
    const { drawings } = drawnOf(id);
    for (const layout of layouts) {
      const { document } = parseHTML(drawings[layout]);
      const width = Number(/viewBox="0 0 (\d+)/.exec(drawings[layout])?.[1]);
      for (const text of document.querySelectorAll('text, tspan')) {
        if (text.querySelector('tspan') !== null) continue;
        const owner = text.localName === 'tspan' ? text.parentElement : text;
        const size = Number(owner?.getAttribute('font-size') ?? 13);
        const weight = owner?.getAttribute('font-weight') === '600' ? 600 : 400;
        const room = surface.measure((text.textContent ?? '').trim(), size, weight);
        const x = Number(text.getAttribute('x'));
        const start = owner?.getAttribute('text-anchor') === 'middle' ? x - room / 2 : x;
        expect(start, `${layout}: ${text.textContent}`).toBeGreaterThanOrEqual(-1);
        expect(start + room, `${layout}: ${text.textContent}`).toBeLessThanOrEqual(width + 1);
      }
    }
  });
});

describe('createQuestionChart', () => {
  it('draws nothing where the answers come in several units', () => {
    const question = registry.question('bus-plant-cost');
    expect(createQuestionChart(question, 'money', registry, surface.words)).toBeUndefined();
  });

  it('sets jobs and people on one scale, rings for promises and dots for counts', () => {
    const { rows, chart } = drawnOf('tyre-plant-jobs');
    expect(rows.map(({ sign }) => sign)).toEqual([...Array<string>(5).fill('promised'), 'counted']);
    expect(chart.signs).toEqual(['promised', 'counted', 'contested']);
  });

  it('joins the extremes only where sources disagree over the same measure', () => {
    expect(drawnOf('monotowns-population-2025').drawings.wide).toContain('var(--contested)');
    // All by the statistics office, each of another year.
    expect(drawnOf('saran-migration').drawings.wide).not.toContain('var(--contested)');
    // Towns beside the country, lists of different towns, a town without and with its settlements.
    for (const id of ['industry-growth-2023', 'monotowns-population-list-cut', 'population-saran-scope'])
      expect(drawnOf(id).drawings.wide).not.toContain('var(--contested)');
    // Jobs of a zone beside all residents of a town who work.
    expect(drawnOf('saran-zone-jobs').drawings.wide).not.toContain('var(--contested)');
  });

  it('starts at zero and has room for losses; years start at the first of them', () => {
    const loss = registry.question('saran-migration').claims.map((claim) => xOf('saran-migration', claim));
    expect(loss[0]).toBeLessThan(loss[1] ?? 0);
    const years = registry.question('tyre-plant-full-capacity').claims.map((id) => xOf('tyre-plant-full-capacity', id));
    expect(years[0]).toBeLessThan(400);
    expect(years[1]).toBeGreaterThan(800);
  });

  it('says in its alt how many answers there are and which are the extremes', () => {
    expect(drawnOf('monotowns-population-2025').alt).toContain('1.4 million people');
    expect(drawnOf('monotowns-population-2025').alt).toContain('about 1.5 million people');
  });
});
