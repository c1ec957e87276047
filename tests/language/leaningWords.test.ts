import { describe, expect, it } from 'vitest';
import { isLeaning, tieWords } from '../../src/language/leaningWords.ts';

describe('isLeaning(word, next)', () => {
  it.each(['в', 'И', 'на', 'не', '(с', '«О', 'для'])('%s leans on the next word', (word) => {
    expect(isLeaning(word, 'город')).toBe(true);
  });

  it.each(['да', 'год', 'в,', 'a', 'in', '—', ''])('“%s” does not', (word) => {
    expect(isLeaning(word, 'город')).toBe(false);
  });

  it('a number leans on its noun, but not on a short word, a name or a word of English', () => {
    expect(isLeaning('20', 'городов')).toBe(true);
    expect(isLeaning('2024', 'и')).toBe(false);
    expect(isLeaning('24', 'Казахстан')).toBe(false);
    expect(isLeaning('20', 'towns')).toBe(false);
  });
});

describe('tieWords(text)', () => {
  it('ties short words to the next, also one after another', () => {
    expect(tieWords('живёт в Сарани и в Абае')).toBe('живёт в\u00a0Сарани и\u00a0в\u00a0Абае');
    expect(tieWords('В тенге (с учётом цен)')).toBe('В\u00a0тенге (с\u00a0учётом цен)');
  });

  it('does not take the end of a longer word for a short one', () => {
    expect(tieWords('города и сёла')).toBe('города и\u00a0сёла');
    expect(tieWords('вся область')).toBe('вся область');
  });

  it('ties a number to its noun, but not to a short word', () => {
    expect(tieWords('20 городов с 1991 по 2024 год')).toBe('20\u00a0городов с\u00a01991 по\u00a02024\u00a0год');
  });

  it('keeps both ends of an interval together', () => {
    expect(tieWords('в 4,9–6,2 раза')).toBe('в\u00a04,9\u2060–\u20606,2\u00a0раза');
  });

  it('leaves English as it is', () => {
    expect(tieWords('a town in 2024 and 20 towns')).toBe('a town in 2024 and 20 towns');
  });
});
