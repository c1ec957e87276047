import { expect, it } from 'vitest';
import { shareScale } from '../../../src/narratives/binding/shareScale.ts';
import { findNumerals } from '../../../src/narratives/numerals/findNumerals.ts';

const values = (text: string) => shareScale(findNumerals(text, 'en'), text).map(({ value }) => value);

it('the first number of a pair shares the magnitude of the second', () => {
  expect(values('1.4 to 1.5 million')).toEqual([1.4e6, 1.5e6]);
  expect(values('from 3 to 1.5 million')).toEqual([3e6, 1.5e6]);
});

it('but not where a unit or other words stand between, or where the sizes differ too much', () => {
  expect(values('20 towns and 1.5 million')).toEqual([20, 1.5e6]);
  expect(values('20 and 1.5 million')).toEqual([20, 1.5e6]);
});
