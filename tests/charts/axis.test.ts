import { describe, expect, it } from 'vitest';
import { drawAxis } from '../../src/charts/axis.ts';
import type { Frame } from '../../src/charts/chart.ts';
import { createSvg } from '../../src/charts/element.ts';
import { createDocument } from '../../src/charts/virtualDom.ts';

/** Every letter is 10 px wide. */
const frame = {
  document: createDocument(),
  width: 200,
  measure: (text: string) => text.length * 10,
} as unknown as Frame;
const axis = { x: (value: number) => value, top: 20, bottom: 80, format: String } as const;
const drawn = (ticks: readonly number[], more: { base?: number } = {}) => {
  const svg = createSvg(frame, 100);
  drawAxis(svg, frame, { ...axis, ticks, side: 'below', ...more });
  return {
    texts: [...svg.querySelectorAll('text')].map((text) => text.textContent),
    lines: [...svg.querySelectorAll('line')].map((line) => line.getAttribute('stroke')),
    places: [...svg.querySelectorAll('text')].map((text) => Number(text.getAttribute('x'))),
  };
};

describe('drawAxis', () => {
  it('draws a hairline for every tick, the base one stronger', () => {
    expect(drawn([0, 100, 200], { base: 0 }).lines).toEqual(['var(--faint)', 'var(--rule)', 'var(--rule)']);
  });

  it('leaves out labels that would touch the one before', () => {
    expect(drawn([0, 40, 100]).texts).toEqual(['0', '40', '100']);
    expect(drawn([100, 110, 160]).texts).toEqual(['100', '160']);
  });

  it('moves labels at the edges into the frame', () => {
    expect(drawn([0, 200]).places).toEqual([5, 185]);
  });
});
