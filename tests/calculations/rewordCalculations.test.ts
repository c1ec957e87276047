import { expect, it } from 'vitest';
import { calculateAll } from '../../src/calculations/calculateAll.ts';
import { rewordCalculations, wordedCalculations } from '../../src/calculations/rewordCalculations.ts';
import { registry } from '../evidence.ts';

const calculations = calculateAll(registry);
const [first] = calculations;
if (first === undefined) throw new Error('no calculation');

it('lists title, formula in words and caveat of every calculation', () => {
  const { rows } = wordedCalculations(calculations);
  expect(rows).toHaveLength(calculations.length);
  expect(rows[0]).toEqual({ id: first.id, title: first.title, words: first.formula.words, caveat: first.caveat });
});

it('exchanges the words and leaves numbers, symbols and parents', () => {
  const texts = { title: 'Доля', words: 'Одно делится на другое.', caveat: 'Осторожно.' };
  const [reworded, second] = rewordCalculations(
    calculations,
    new Map([['calculations', new Map([[first.id, texts]])]]),
  );
  expect(reworded).toEqual({
    ...first,
    title: texts.title,
    formula: { words: texts.words, symbols: first.formula.symbols },
    caveat: texts.caveat,
  });
  expect(second).toEqual(calculations[1]);
});
