import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { commonValue, renderPanelChart } from '../../src/charts/panelChart.ts';
import { panelRuns } from '../../src/charts/panelRuns.ts';
import { registry } from '../evidence.ts';
import { createObservation } from '../evidence/rules/examples.ts';
import { surface } from './evidence.ts';

const runsOf = (measure: string, town: string) =>
  (['town', 'administration'] as const).flatMap((scope) => panelRuns(measure, town, scope, registry));
const drawingOf = (measure: string, town: string) =>
  renderPanelChart(
    { id: `panel-${measure}`, runs: runsOf(measure, town), years: [1991, 2024], label: 'Pay & "more"' },
    surface.words,
    surface.measure,
  );
const cases = [
  ['net-migration', 'saran'],
  ['wage', 'temirtau'],
  ['natural-increase', 'zhanaozen'],
  ['unemployment-rate', 'kentau'],
] as const;

describe.each(cases)('the small chart of %s in %s', (measure, town) => {
  const svg = drawingOf(measure, town);
  const { document } = parseHTML(svg);
  const runs = runsOf(measure, town);

  it('has as many corners and points as there are values that can be trusted', () => {
    const corners = [...document.querySelectorAll('path[fill=none]')].flatMap(
      (path) => path.getAttribute('d')?.match(/[ML]/g) ?? [],
    );
    const points = document.querySelectorAll('circle:not([data-row])').length;
    const sound = runs.flatMap(({ rows }) => rows).filter(({ flag }) => flag !== 'suspect');
    expect(corners.length + points).toBe(sound.length);
  });

  it('marks every value that looks wrong, and no other, with a cross', () => {
    const crosses = [...document.querySelectorAll('path[data-row]')].map((path) => path.getAttribute('data-row'));
    const odd = runs.flatMap(({ rows }) => rows).filter(({ flag }) => flag === 'suspect');
    expect(crosses.toSorted()).toEqual(odd.map(({ id }) => id).toSorted());
  });

  it('strikes an upright at every break', () => {
    const struck = [...document.querySelectorAll('[data-break]')].map((path) =>
      Number(path.getAttribute('data-break')),
    );
    const broken = runs.filter(({ begins }) => begins === 'break').map(({ rows }) => rows[0]?.year);
    expect(new Set(struck)).toEqual(new Set(broken));
  });

  it('is a named image without styles, of at most 6 kB', () => {
    expect(svg).toContain('role="img"');
    expect(svg).toContain('aria-label="Pay &amp; &quot;more&quot;"');
    expect(document.querySelectorAll('style, script, [style]').length).toBe(0);
    expect(svg.length).toBeLessThanOrEqual(6000);
  });

  it('is drawn as before', async () => {
    await expect(`${svg.replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot(
      `../golden/charts/panel-${measure}-${town}.svg`,
    );
  });
});

describe('renderPanelChart', () => {
  it('leaves the latest value hollow while it is preliminary', () => {
    const { document } = parseHTML(drawingOf('net-migration', 'temirtau'));
    const ends = [...document.querySelectorAll('circle[data-row]')].map((circle) => circle.getAttribute('fill'));
    expect(ends).toEqual(['var(--paper)', 'var(--paper)']);
  });

  it('refuses to draw nothing', () => {
    const nothing = { id: 'x', runs: [], years: [1991, 2024], label: '' } as const;
    expect(() => renderPanelChart(nothing, surface.words, surface.measure)).toThrow('panel chart x has no values');
  });
});

describe('commonValue', () => {
  it('draws in people where one territory prints thousands and the other does not', () => {
    const people = createObservation({ printed: '-377' });
    const thousands = createObservation({ printed: '-0.382', unit: 'thousand-people' });
    expect([people, thousands].map(commonValue([people, thousands]))).toEqual([-377, -382]);
    expect(commonValue([thousands])(thousands)).toBe(-0.382);
  });
});
