import { describe, expect, it } from 'vitest';
import { setSigns } from '../../src/exports/signRow.ts';
import { measures } from './pictures.ts';

describe('setSigns(shown, x, y, measures)', () => {
  it('takes no room where the drawing needs no signs', () => {
    expect(setSigns([], 36, 100, measures)).toEqual({ svg: '', width: 0, height: 0 });
  });

  it('a promise is hollow, a count filled, a contested number two dots joined', () => {
    const [promised = '', counted = '', contested = ''] = (['promised', 'counted', 'contested'] as const).map(
      (sign) => setSigns([{ sign, word: 'x' }], 0, 0, measures).svg,
    );
    expect(promised).toContain('fill="none" stroke="var(--promised)"');
    expect(counted).toContain('fill="var(--counted)"');
    expect(contested.match(/<circle/g)).toHaveLength(2);
    expect(contested).toContain('<path');
  });

  it('puts the signs in one row, each to the right of the words before it', () => {
    const { svg, width } = setSigns(
      [
        { sign: 'promised', word: 'обещано' },
        { sign: 'counted', word: 'посчитано' },
      ],
      36,
      100,
      measures,
    );
    const [first = 0, second = 0] = [...svg.matchAll(/<text x="([\d.]+)"/g)].map(([, x]) => Number(x));
    const [, dot = 0] = [...svg.matchAll(/<circle cx="([\d.]+)"/g)].map(([, x]) => Number(x));
    expect(dot).toBeGreaterThan(first + measures.sans('обещано', 15));
    expect(second).toBeGreaterThan(dot);
    expect(width).toBeCloseTo(second - 36 + measures.sans('посчитано', 15), 0);
  });
});
