import { expect, it } from 'vitest';
import { nameLanguage } from '../../src/language/nameLanguage.ts';

it('nameLanguage(code, locale) names a language in the language of the reader', () => {
  expect(nameLanguage('ru', 'en')).toBe('Russian');
  expect(nameLanguage('kk', 'ru')).toBe('казахский');
  expect(nameLanguage('kk', 'kk')).toBe('қазақ тілі');
});
