import { describe, expect, it } from 'vitest';
import { drawLayouts } from '../../src/charts/drawing.ts';
import { movedPromises } from '../../src/charts/movedPromises.ts';
import { evidence, surface } from './evidence.ts';
import { lookOf, marksOf } from './marks.ts';

const rows = movedPromises.rows(evidence);

describe.each(Object.entries(drawLayouts(movedPromises, rows, surface)))(
  'the %s drawing of moved-promises',
  (_, svg) => {
    it('draws promises hollow and reports filled', () => {
      for (const { key, sign } of rows) {
        const [mark] = marksOf(svg, key);
        expect([mark?.localName, lookOf(mark, 'fill')]).toEqual(
          sign === 'promised' ? ['circle', 'var(--paper)'] : ['rect', 'var(--counted)'],
        );
      }
    });

    it('sets the rings in order of the time that was promised', () => {
      const promises = rows.filter(({ sign }) => sign === 'promised');
      const order = promises
        .toSorted((a, b) => (a.date.end < b.date.end ? -1 : 1))
        .map(({ key }) => Number(marksOf(svg, key)[0]?.getAttribute('cx')));
      expect(order).toEqual(order.toSorted((a, b) => a - b));
    });
  },
);
