import { describe, expect, it } from 'vitest';
import { card, chooseLayout, room } from '../../src/exports/cardLayout.ts';

const drawing = (width: number, height: number) => ({ width, height, inner: '', attributes: '' });

describe('chooseLayout(drawings)', () => {
  it('gives a card without a drawing to the words', () => {
    expect(chooseLayout([])).toEqual({ column: room.width, placed: undefined });
  });

  it('takes the layout that can be shown largest', () => {
    const [narrow, medium, wide] = [drawing(340, 340), drawing(620, 330), drawing(940, 350)];
    expect(chooseLayout([narrow, medium, wide]).placed?.drawing).toBe(narrow);
    expect(chooseLayout([drawing(340, 1007), drawing(620, 722), wide]).placed?.drawing).toBe(wide);
  });

  it.each([
    [340, 260],
    [620, 478],
    [620, 722],
    [940, 241],
    [940, 592],
  ])('keeps a drawing of %d by %d px inside the room, beside the words', (width, height) => {
    const { column, placed } = chooseLayout([drawing(width, height)]);
    const { x = 0, y = 0, scale = 0 } = placed ?? {};
    expect(scale).toBeGreaterThanOrEqual(0.65);
    expect(x).toBeGreaterThanOrEqual(room.left + column + 40);
    expect(x + width * scale).toBeLessThanOrEqual(card.width - card.margin + 0.01);
    expect(y).toBeGreaterThanOrEqual(room.top);
    expect(y + height * scale).toBeLessThanOrEqual(card.height - card.foot);
    expect(column).toBeGreaterThanOrEqual(399.99);
  });

  it('leaves a drawing away that would be too small to read', () => {
    expect(chooseLayout([drawing(340, 1400), drawing(940, 1000)]).placed).toBeUndefined();
  });
});
