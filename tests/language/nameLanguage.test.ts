import { expect, it } from 'vitest';
import { locales } from '../../src/language/locales.ts';
import { nameLanguage } from '../../src/language/nameLanguage.ts';

it('nameLanguage(locale) is the name in the language itself', () => {
  expect(locales.map(nameLanguage)).toEqual(['English', 'русский', 'қазақ тілі']);
});
