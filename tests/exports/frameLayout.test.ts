import { describe, expect, it } from 'vitest';
import { fitDrawing } from '../../src/exports/frameLayout.ts';

const drawing = (width: number, height: number) => ({ width, height, inner: '', attributes: '' });
const room = { x: 100, y: 200, width: 900, height: 600 };

describe('fitDrawing(drawings, room)', () => {
  it('takes the layout whose labels are largest', () => {
    const fitted = fitDrawing([drawing(340, 500), drawing(620, 380), drawing(940, 560)], room);
    expect(fitted?.drawing.width).toBe(620);
    expect(fitted?.scale).toBeCloseTo(900 / 620);
  });

  it('prefers one that fills its room to a little larger one that leaves its sides empty', () => {
    expect(fitDrawing([drawing(340, 390), drawing(620, 420)], room)?.drawing.width).toBe(620);
    expect(fitDrawing([drawing(340, 240), drawing(620, 420)], room)?.drawing.width).toBe(340);
  });

  it('stands in the middle, and room left over stands more below', () => {
    const fitted = fitDrawing([drawing(300, 600)], room);
    expect(fitted).toMatchObject({ x: 400, y: 200, scale: 1 });
    expect(fitDrawing([drawing(900, 100)], room)).toMatchObject({ x: 100, y: 400, scale: 1 });
  });

  it('never shouts', () => {
    expect(fitDrawing([drawing(30, 20)], room)?.scale).toBe(2.6);
  });

  it('has nothing where there is no room or no drawing', () => {
    expect(fitDrawing([drawing(300, 300)], { ...room, height: 0 })).toBeUndefined();
    expect(fitDrawing([], room)).toBeUndefined();
  });
});
