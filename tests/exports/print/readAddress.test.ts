import { describe, expect, it } from 'vitest';
import { readAddress } from '../../../src/exports/print/readAddress.ts';

describe('readAddress(address)', () => {
  it.each([
    ['https://a.example/%D0%A1%D0%B0%D1%80%D0%B0%D0%BD%D1%8C', 'https://a.example/Сарань'],
    ['https://a.example/x?a=1&b=2#c', 'https://a.example/x?a=1&b=2#c'],
    ['https://a.example/a%20b', 'https://a.example/a%20b'],
    ['https://a.example/%E0%A4', 'https://a.example/%E0%A4'],
    ['https://a.example/a%2Fb', 'https://a.example/a%2Fb'],
  ])('prints %s as %s', (address, text) => {
    expect(readAddress(address)).toBe(text);
  });
});
