import { describe, expect, it } from 'vitest';
import { pathPrefix } from '../../src/language/locales.ts';

describe('pathPrefix(locale)', () => {
  it('English has no prefix, the others their code', () => {
    expect(pathPrefix('en')).toBe('');
    expect(pathPrefix('ru')).toBe('ru/');
    expect(pathPrefix('kk')).toBe('kk/');
  });
});
