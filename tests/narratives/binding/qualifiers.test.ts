import { describe, expect, it } from 'vitest';
import { findBend, isQualifierKept } from '../../../src/narratives/binding/qualifiers.ts';

describe('findBend', () => {
  it.each([
    ['about ', '', 'about'],
    ['It is around ', '', 'about'],
    ['more than ', '', 'above'],
    ['no more than ', '', 'up-to'],
    ['at least ', '', 'at-least'],
    ['nearly ', '', 'almost'],
    ['fewer than ', '', 'below'],
    ['over $', '', 'above'],
    ['', ' or more', 'at-least'],
    ['', ' or so', 'about'],
    ['there are ', ' towns', undefined],
    ['they add up to ', '', undefined],
    ['', ' and more than 500', undefined],
  ])('"%s…%s" is %s', (before, after, bend) => {
    expect(findBend(before, after, 'en')).toBe(bend);
  });

  it('reads Russian words before and Kazakh words after the number', () => {
    expect(findBend('более ', '', 'ru')).toBe('above');
    expect(findBend('около ', '', 'ru')).toBe('about');
    expect(findBend('не менее ', '', 'ru')).toBe('at-least');
    expect(findBend('', ' миллионнан астам', 'kk')).toBe('above');
    expect(findBend('шамамен ', '', 'kk')).toBe('about');
    expect(findBend('', ' адамға дейін', 'kk')).toBe('up-to');
  });
});

describe('isQualifierKept', () => {
  it('keeps what the source says, or less', () => {
    expect(isQualifierKept('about', 'about')).toBe(true);
    expect(isQualifierKept('more-than', 'above')).toBe(true);
    expect(isQualifierKept('more-than', 'at-least')).toBe(true);
    expect(isQualifierKept('almost', 'about')).toBe(true);
    expect(isQualifierKept('exact', 'about')).toBe(true);
  });

  it('refuses silence and stronger words', () => {
    for (const qualifier of ['about', 'at-least', 'more-than', 'up-to', 'almost'] as const)
      expect(isQualifierKept(qualifier, undefined)).toBe(false);
    expect(isQualifierKept('about', 'above')).toBe(false);
    expect(isQualifierKept('at-least', 'above')).toBe(false);
    expect(isQualifierKept('up-to', 'about')).toBe(false);
  });
});
