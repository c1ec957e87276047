import { describe, expect, it } from 'vitest';
import { foldName, foldText } from '../../src/browser/fold.ts';

describe('foldName', () => {
  it.each([
    ['Сарань', 'Саран'],
    ['Екібастұз', 'Экибастуз'],
    ['Жезқазған', 'жезказган'],
    ['Zhezkazgan', 'Jezqazğan'],
    ['Kulsary', 'Qulsary'],
    ['Königsberg', 'KONIGSBERG'],
    ['ёлка', 'елка'],
    ['Усть-Каменогорск', 'усть каменогорск'],
  ])('brings "%s" and "%s" together', (one, other) => {
    expect(foldName(one)).toBe(foldName(other));
    expect(foldName(one)).not.toBe('');
  });

  it('keeps different names apart', () => {
    expect(foldName('Abai')).not.toBe(foldName('Aksai'));
  });
});

describe('foldText', () => {
  it('puts one space before every word and number, and drops what is neither', () => {
    expect(foldText('Abai: 36.4 %, “jobs”')).toBe(' abai 36.4 jobs');
    expect(foldText(' — ')).toBe('');
  });

  it('reads separators of thousands as none', () => {
    expect(foldText('1,100 jobs')).toBe(foldText('1100 jobs'));
    expect(foldText('22,751 in 2021, 7')).toBe(' 22751 in 2021 7');
  });
});
