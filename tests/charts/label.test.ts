import { describe, expect, it } from 'vitest';
import type { Frame } from '../../src/charts/chart.ts';
import { createSvg } from '../../src/charts/element.ts';
import { drawLabel } from '../../src/charts/label.ts';
import { createDocument } from '../../src/charts/virtualDom.ts';

const svg = () => createSvg({ document: createDocument(), width: 100 } as Frame, 100);

describe('drawLabel', () => {
  it('sets one line around its middle', () => {
    const parent = svg();
    expect(drawLabel(parent, { x: 5, y: 50, text: 'Saran', size: 20 })).toBe(25);
    expect(parent.querySelector('text')?.getAttribute('y')).toBe('57');
  });

  it('sets lines one under another from the top, with a space between their words', () => {
    const parent = svg();
    expect(drawLabel(parent, { x: 5, y: 0, text: ['Saran', 'town'], size: 20, align: 'top' })).toBe(50);
    const lines = [...parent.querySelectorAll('tspan')];
    expect(lines.map((line) => line.getAttribute('y'))).toEqual(['19.5', '44.5']);
    expect(parent.textContent).toBe('Saran town');
  });

  it('keeps markup in a text a text', () => {
    const parent = svg();
    drawLabel(parent, { x: 0, y: 0, text: '<script>alert(1)</script>' });
    expect(parent.querySelector('script')).toBeNull();
    expect(parent.textContent).toBe('<script>alert(1)</script>');
  });
});
