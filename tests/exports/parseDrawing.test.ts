import { describe, expect, it } from 'vitest';
import { parseDrawing, placeDrawing } from '../../src/exports/parseDrawing.ts';

const markup =
  '<svg class="chart chart-wide" viewBox="0 -4 940 381.5" role="img" aria-labelledby="x-title" fill="var(--ink)" font-size="13"><g fill="red"><path d="M0 0"/></g></svg>';

describe('parseDrawing(markup)', () => {
  it('reads the size and the content', () => {
    expect(parseDrawing(markup)).toMatchObject({
      width: 940,
      height: 381.5,
      inner: '<g fill="red"><path d="M0 0"/></g>',
    });
  });

  it('keeps what the drawing looks like and drops what ties it to its page', () => {
    expect(parseDrawing(markup).attributes).toBe('viewBox="0 -4 940 381.5" fill="var(--ink)" font-size="13"');
  });

  it('throws for markup without a size', () => {
    expect(() => parseDrawing('<p>none</p>')).toThrow('the drawing has no viewBox');
  });
});

describe('placeDrawing(drawing, x, y, scale)', () => {
  it('gives it a place and a size in proportion', () => {
    expect(placeDrawing(parseDrawing(markup), 36, 100.456, 0.5)).toContain(
      '<svg x="36" y="100.46" width="470" height="190.75" viewBox="0 -4 940 381.5"',
    );
  });
});
