import { expect, it } from 'vitest';
import { english } from '../../../src/narratives/numerals/english.ts';
import { russian } from '../../../src/narratives/numerals/russian.ts';
import { readDigits } from '../../../src/narratives/numerals/tokens.ts';

it('reads groups and decimals as the language writes them', () => {
  expect(readDigits('1,155,674', english)).toEqual({ value: 1155674, decimals: 0, zeros: 0 });
  expect(readDigits('36.40', english)).toEqual({ value: 36.4, decimals: 2, zeros: 0 });
  expect(readDigits('1 155 600', russian)).toEqual({ value: 1155600, decimals: 0, zeros: 2 });
  expect(readDigits('1\u00a0155,5', russian)).toEqual({ value: 1155.5, decimals: 1, zeros: 0 });
});

it('gives no value to groups of another length or another decimal sign', () => {
  for (const text of ['36,4', '1,15', '1.2.3', '½']) expect(readDigits(text, english)?.value).toBeNaN();
  expect(readDigits('36.4', russian)?.value).toBeNaN();
});
