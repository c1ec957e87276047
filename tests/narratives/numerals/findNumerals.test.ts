import { describe, expect, it } from 'vitest';
import type { Locale } from '../../../src/language/locales.ts';
import { findNumerals } from '../../../src/narratives/numerals/findNumerals.ts';

/** Text and value of each number found, fractions to four digits. */
const found = (text: string, locale: Locale = 'en') =>
  findNumerals(text, locale).map(({ text: said, value }): [string, number] => [said, Number(value.toPrecision(4))]);
const values = (text: string, locale: Locale = 'en') => found(text, locale).map(([, value]) => value);

const read = (text: string) => findNumerals(text, 'en').map(({ sign, unit }) => [sign, unit]);
const steps = (text: string) => findNumerals(text, 'en')[0]?.steps;

describe('findNumerals in English', () => {
  it.each<[string, number[]]>([
    ['36.4 % of 1,155,674 people', [36.4, 1156000]],
    ['1 155 674 with spaces that do not break'.replaceAll(/(\d) (?=\d)/gu, '$1\u00a0'), [1156000]],
    ['about 1.5 million people', [1500000]],
    ['twenty-seven towns, two hundred and five blocks', [27, 205]],
    ['a hundred thousand, a dozen, half a dozen', [100000, 12, 6]],
    ['one and a half million, a million and a half', [1500000, 1500000]],
    ['two thousand five hundred', [2500]],
    ['half a million, a quarter of a million', [500000, 250000]],
    ['more than a third, two-thirds, three quarters, a tenth', [0.3333, 0.6667, 0.75, 0.1]],
    ['one in five, nine out of ten, every fifth job', [0.2, 0.9, 0.2]],
    ['twice, doubled, tripled, fivefold, ten times', [2, 2, 3, 5, 10]],
    ['hundreds of flats, tens of thousands, dozens', [100, 10000, 12]],
    ['five-storey blocks, CO2, Covid-19, No 248', [5, 2, 19, 248]],
    ['seventy-eight indicators, zero jobs, one plant', [78, 0, 1]],
  ])('%s', (text, expected) => {
    expect(values(text)).toEqual(expected);
  });

  it.each([
    'no one, one another, one by one, this one, the one that stayed, another one',
    'first, second, the third plant, a fifth-largest town, the fourth',
    'the first quarter, the first half, half-built, half-empty',
    'single, both, once, a few, several, none, often',
    'the axis starts at zero; output in millions of tenge',
    'wonder, money, stone, tend, weight, attend, behalf, headquarters',
  ])('counts nothing in: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('takes "one" for a count before a noun and where it is narrowed', () => {
    expect(found('one town; only one of them; one of three')).toEqual([
      ['one', 1],
      ['one', 1],
      ['one', 1],
      ['three', 3],
    ]);
  });

  it('leaves years and dates out, and years with a unit in', () => {
    expect(found('In 2024, on 18 June 2025, 1991 to 2024, in the 1990s')).toEqual([]);
    expect(found('2000 people, 2025 million, 1999 %')).toEqual([
      ['2000', 2000],
      ['2025 million', 2025000000],
      ['1999', 1999],
    ]);
  });

  it('gives a number of another language no value', () => {
    expect(findNumerals('36,4 %', 'en')[0]?.value).toBeNaN();
    expect(findNumerals('36.4 %', 'ru')[0]?.value).toBeNaN();
  });

  it('reads signs and units beside the number, at most one word away', () => {
    expect(read('−202 people, +45.7 percent')).toEqual([
      ['-', 'people'],
      ['+', 'percent'],
    ]);
    expect(read('$54.9 million, 228 billion tenge, 1,100 new jobs')).toEqual([
      ['', 'dollars'],
      ['', 'tenge'],
      ['', 'jobs'],
    ]);
    expect(read('20 of the towns, 4 percentage points, 5 times')).toEqual([
      ['', undefined],
      ['', 'percent'],
      ['', 'times'],
    ]);
  });

  it('knows to which units a number may have been rounded', () => {
    expect(steps('36.40')).toEqual([0.01]);
    expect(steps('1,200')).toEqual([1, 10, 100]);
    expect(steps('1.5 million')).toEqual([100000]);
    expect(steps('twenty')).toEqual([1, 10]);
    expect(steps('a third')).toEqual([]);
  });
});

describe('findNumerals in Russian', () => {
  it.each<[string, number[]]>([
    ['36,4 % и 1 155 674 человека', [36.4, 1156000]],
    ['двадцать городов, двадцати семи, трёхсот рабочих мест', [20, 27, 300]],
    ['полтора миллиона, 1,5 млн, два с половиной миллиарда', [1500000, 1500000, 2500000000]],
    ['половина, более трети, две трети, три четверти, одна пятая', [0.5, 0.3333, 0.6667, 0.75, 0.2]],
    ['вдвое, втрое, в пять раз, удвоилось, пятикратный', [2, 3, 5, 2, 5]],
    ['сотни домов, десятки, более тысячи, тысяч, 27 тысяч', [100, 10, 1000, 1000, 27000]],
    ['1 млн 400 тыс. человек', [1400000]],
    ['один город, двухэтажный, пятиэтажка, трёхлетний', [1, 2, 5, 3]],
    ['каждый пятый', [0.2]],
  ])('%s', (text, expected) => {
    expect(values(text, 'ru')).toEqual(expected);
  });

  it.each([
    'ни один, один из городов, один за другим',
    'первый, пятый, третья',
    'семинар, пятница, стоит, десятилетие, строка',
    'ось начинается с нуля',
  ])('counts nothing in: %s', (text) => {
    expect(found(text, 'ru')).toEqual([]);
  });
});

describe('findNumerals in Kazakh', () => {
  it.each<[string, number[]]>([
    ['36,4 пайыз, 1 155 674 адам', [36.4, 1156000]],
    ['жиырма қала, жиырма жеті, бес жүз, үш мың', [20, 27, 500, 3000]],
    ['бір жарым миллион, 1 млн 400 мың', [1500000, 1400000]],
    ['үштен бірі, төрттен үші, жартысы, ширегі', [0.3333, 0.75, 0.5, 0.25]],
    ['екі есе, он есе, бесеуі', [2, 10, 5]],
    ['мыңдаған адам, жүздеген үй, ондаған', [1000, 100, 10]],
    ['бір қала', [1]],
  ])('%s', (text, expected) => {
    expect(values(text, 'kk')).toEqual(expected);
  });

  it.each([
    'оның, онда, үшін, жүзеге, жетіп, бірге, бірақ, бірнеше, бірі',
    'екінші, бесінші, әр бір',
    '2025 жылғы 18 маусым, 1990-жылдар',
  ])('counts nothing in: %s', (text) => {
    expect(found(text, 'kk')).toEqual([]);
  });
});
