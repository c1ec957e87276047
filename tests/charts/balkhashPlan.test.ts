import { describe, expect, it } from 'vitest';
import { balkhashPlan } from '../../src/charts/balkhashPlan.ts';
import { drawLayouts } from '../../src/charts/drawing.ts';
import { evidence, surface } from './evidence.ts';
import { lookOf, marksOf } from './marks.ts';

const rows = balkhashPlan.rows(evidence);
const values = rows.map(({ claim }) => claim.value);

it('the sources of money add up to the plan', () => {
  const plan = evidence.registry.claim('plan-value.balkhash.2023-to-2027.bizmedia-balkhash-plan-2023');
  expect(plan.unit).toBe('KZT-mn');
  expect(values.reduce((sum, value) => sum + value, 0) * 1000).toBeCloseTo(plan.value, 3);
});

describe.each(Object.entries(drawLayouts(balkhashPlan, rows, surface)))('the %s drawing of balkhash-plan', (_, svg) => {
  const bars = rows.map(({ key }) => marksOf(svg, key)[0]);

  it('draws outlines, for a plan is a promise', () => {
    expect(bars.map((bar) => lookOf(bar, 'fill'))).toEqual(['var(--paper)', 'var(--paper)', 'var(--paper)']);
    expect(bars.map((bar) => lookOf(bar, 'stroke'))).toEqual(['var(--promised)', 'var(--promised)', 'var(--promised)']);
  });

  it('starts them at zero, so that their lengths are to each other as the values', () => {
    const widths = bars.map((bar) => Number(bar?.getAttribute('width')));
    const perUnit = (widths[0] ?? 0) / (values[0] ?? 1);
    expect(widths).toEqual(values.map((value) => expect.closeTo(value * perUnit, 0) as number));
  });
});
