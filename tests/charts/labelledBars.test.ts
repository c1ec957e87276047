import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { Frame } from '../../src/charts/chart.ts';
import { drawLabelledBars } from '../../src/charts/labelledBars.ts';
import { createDocument } from '../../src/charts/virtualDom.ts';
import { surface } from './evidence.ts';

const bar = (key: string, value: number, heading = '') => ({
  key,
  heading,
  value,
  label: key,
  text: String(value),
  fill: 'var(--counted)',
});

function barsOf(bars: Parameters<typeof drawLabelledBars>[0], width = 620) {
  const frame: Frame = { layout: 'medium', width, document: createDocument(), ...surface };
  const { document } = parseHTML(`<html><body>${drawLabelledBars(bars, frame).outerHTML}</body></html>`);
  const number = (element: Element, name: string) => Number(element.getAttribute(name));
  return {
    document,
    rects: [...document.querySelectorAll('rect')].map((rect) => ({
      x: number(rect, 'x'),
      width: number(rect, 'width'),
    })),
  };
}

describe('drawLabelledBars', () => {
  it('draws lengths in proportion to values', () => {
    const [first, second] = barsOf([bar('a', 10), bar('b', 40)]).rects;
    expect((second?.width ?? 0) / (first?.width ?? 1)).toBeCloseTo(4, 6);
    expect(first?.x).toBe(second?.x);
  });

  it('draws losses to the left of zero', () => {
    const [gain, loss] = barsOf([bar('a', 10), bar('b', -30)]).rects;
    expect((loss?.x ?? 0) + (loss?.width ?? 0)).toBeCloseTo(gain?.x ?? 0, 6);
    expect((loss?.width ?? 0) / (gain?.width ?? 1)).toBeCloseTo(3, 6);
  });

  it('keeps a value too small to see visible', () => {
    expect(barsOf([bar('a', 1000), bar('b', 0.01)]).rects[1]?.width).toBe(1);
  });

  it('leaves room for every value behind its bar', () => {
    const { rects } = barsOf([{ ...bar('a', 10), text: 'a long value in words' }]);
    const [{ x, width } = { x: 0, width: 0 }] = rects;
    expect(x + width + surface.measure('a long value in words', 14, 600)).toBeLessThan(620);
  });

  it('says each heading once', () => {
    const { document } = barsOf([bar('a', 1, 'Group'), bar('b', 2, 'Group')]);
    expect(document.body.textContent?.match(/Group/g)?.length).toBe(1);
  });
});
