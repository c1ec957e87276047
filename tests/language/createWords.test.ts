import { describe, expect, it } from 'vitest';
import { createWords } from '../../src/language/createWords.ts';
import type { MessageKey } from '../../src/language/messages/catalogue.ts';
import { registry } from '../evidence.ts';

const words = createWords('en');

describe('quantity(value, unit, qualifier) puts number, unit and qualifier into words', () => {
  it.each([
    [1, 'people', 'exact', '1 person'],
    [2, 'people', 'exact', '2 people'],
    [1_500_000, 'people', 'about', 'about 1.5 million people'],
    [1_155_674, 'people', 'exact', '1,155,674 people'],
    [43.9, 'thousand-people', 'exact', '43.9 thousand people'],
    [1100, 'jobs', 'more-than', 'more than 1,100 jobs'],
    [1, 'jobs', 'at-least', 'at least 1 job'],
    [1200, 'jobs', 'up-to', 'up to 1,200 jobs'],
    [600, 'people', 'almost', 'almost 600 people'],
    [36.4, 'percent', 'exact', '36.4\u00a0%'],
    [-32.5, 'percent', 'exact', '\u221232.5\u00a0%'],
    [228, 'KZT-bn', 'more-than', 'more than 228 billion tenge'],
    [18.5, 'KZT-trn', 'exact', '18.5 trillion tenge'],
    [228_000_000_000, 'KZT', 'exact', '228 billion tenge'],
    [2025, 'year', 'exact', '2025'],
    [4, 'years', 'exact', '4 years'],
    [5.24, 'times', 'exact', '5.24 times'],
    [-0.6, 'percentage-points', 'exact', '\u22120.6 percentage points'],
  ])('%d %s, %s: %s', (value, unit, qualifier, expected) => {
    expect(words.quantity({ value, unit, qualifier })).toBe(expected);
  });

  it.each([
    [1000, 'jobs', 'more-than', '1\u00a0000 жұмыс орнынан астам'],
    [60, 'percent', 'more-than', '60\u00a0пайыздан астам'],
    [1200, 'jobs', 'up-to', '1\u00a0200 жұмыс орнына дейін'],
  ])('Kazakh puts the ending of "more than" on the unit: %d %s, %s: %s', (value, unit, qualifier, expected) => {
    expect(createWords('kk').quantity({ value, unit, qualifier })).toBe(expected);
  });

  it.each([
    [1_250_000, 'KZT-thousand', '1,250,000 thousand tenge'],
    [1_250_000, 'KZT-mn', '1,250,000 million tenge'],
    [2_000_000, 'thousand-people', '2,000,000 thousand people'],
    [3_000_000, 'million-tonnes', '3,000,000 million tonnes'],
  ])('never two powers of ten in a row: %d %s is %s', (value, unit, expected) => {
    expect(words.quantity({ value, unit })).toBe(expected);
  });

  it('takes a value without a qualifier for exact', () => {
    expect(words.quantity({ value: 20, unit: 'towns' })).toBe('20 towns');
  });

  it('throws for a unit that has no message, naming it', () => {
    expect(() => words.quantity({ value: 1, unit: 'furlongs' })).toThrow(
      'no message for the unit "furlongs" in the catalogue of "en"',
    );
  });

  it('has words for every value of the evidence', () => {
    const { claims, observations } = registry.tables;
    const said = [...claims, ...observations].map((row) => words.quantity(row));
    expect(
      said.filter((text) => /[{}]|undefined|NaN|(?:thousand|illion) (?:thousand|[mbtr]+illion)/.test(text)),
    ).toEqual([]);
  });
});

describe('short(value) says a magnitude in words as long as two decimals hold the whole value', () => {
  it.each([
    [40, '40'],
    [999_999, '999,999'],
    [1_000_000, '1 million'],
    [1_190_000, '1.19 million'],
    [1_191_000, '1,191,000'],
    [-2_500_000, '\u22122.5 million'],
    [2_000_000_000, '2 billion'],
    [18_500_000_000_000, '18.5 trillion'],
  ])('%d: %s', (value, expected) => {
    expect(words.short(value)).toBe(expected);
  });
});

describe('period(iso), list(items), compare(a, b)', () => {
  it.each([
    ['2025', '2025'],
    ['2025-06', 'June 2025'],
    ['2025-06-18', '18 June 2025'],
    ['2025-01/2025-10', 'January to October 2025'],
    ['2020-11/2021-02', 'November 2020 to February 2021'],
    ['2020/2024', '2020 to 2024'],
  ])('%s: %s', (iso, expected) => {
    expect(words.period(iso)).toBe(expected);
  });

  it.each([
    ['2020/2024', '2020–2024'],
    ['2025-01/2025-10', 'январь\u00a0— октябрь 2025\u00a0г.'],
  ])('in Russian only whole years are joined by a short dash: %s', (iso, expected) => {
    expect(createWords('ru').period(iso)).toBe(expected);
  });

  it.each([
    [[], ''],
    [['Abai'], 'Abai'],
    [['Abai', 'Aksu'], 'Abai and Aksu'],
    [['Abai', 'Aksu', 'Altai'], 'Abai, Aksu and Altai'],
  ])('%j: %s', (items, expected) => {
    expect(words.list(items)).toBe(expected);
  });

  it('orders names without regard to case or accent first', () => {
    expect(['Zhanatas', 'aksu', 'Ábai', 'Saran'].toSorted(words.compare)).toEqual([
      'Ábai',
      'aksu',
      'Saran',
      'Zhanatas',
    ]);
  });
});

describe('say(key, values)', () => {
  it('puts values in, numbers with separators and texts as they are', () => {
    expect(words.say('data.rows', { count: 1234 })).toBe('1,234 rows');
    expect(words.say('story.published', { date: '18 June 2025' })).toBe('Published 18 June 2025');
  });

  it('chooses the plural form by count', () => {
    expect(words.say('data.rows', { count: 1 })).toBe('1 row');
    expect(words.say('figure.sources', { count: 1 })).toBe('Source');
    expect(words.say('figure.sources', { count: 2 })).toBe('Sources');
  });

  it('puts a value in as it is, even if it looks like a placeholder', () => {
    expect(words.say('story.published', { date: '{count} $&' })).toBe('Published {count} $&');
  });

  it('throws for a missing value, naming it and the message', () => {
    expect(() => words.say('story.published')).toThrow('message "Published {date}" wants a value for {date}');
  });

  it('throws for a key that the catalogue lacks', () => {
    expect(() => words.say('no.such.key' as MessageKey)).toThrow('no message "no.such.key" in the catalogue of "en"');
  });
});

describe('createWords(locale)', () => {
  it('throws for a language without a catalogue, saying which file is wanted', () => {
    expect(() => createWords('tlh' as 'en')).toThrow('no messages for "tlh": add src/language/messages/tlh.ts');
  });
});
