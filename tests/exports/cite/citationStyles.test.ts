import { describe, expect, it, vi } from 'vitest';
import { createStyles, styleNames } from '../../../src/exports/cite/citationStyles.ts';
import { citations, hardItem } from './items.ts';
import { readOwnStyles, readStyleLocales } from './styles.ts';

const write = createStyles(readOwnStyles(), readStyleLocales());
const report = { ...hardItem, id: 'r', type: 'report', title: 'The town that left the list', language: 'en' } as const;
const url = 'https://towns.example/saran/';

describe('createStyles(own)', () => {
  it.each([
    ['apa', `Twenty Towns. (2026). The town that left the list. ${url}`],
    ['chicago', `Twenty Towns. 2026. “The Town That Left the List.” Twenty Towns. ${url}.`],
    ['harvard', `Twenty Towns (2026) The town that left the list. Twenty Towns. Available at: ${url}.`],
    [
      'gost',
      `The town that left the list / Twenty Towns. – Текст : электронный // Twenty Towns : [сайт]. – 2026. – 2 ноября. – URL: ${url}.`,
    ],
  ] as const)('writes a report in %s', (style, line) => {
    expect(write([{ ...report, URL: url }], style, 'en').get('r')).toBe(line);
  });

  it.each([
    [
      'ru',
      'gost',
      `The town that left the list / Twenty Towns. – Текст : электронный // Twenty Towns : [сайт]. – 2026. – 2 ноября. – URL: ${url}.`,
    ],
    [
      'kk',
      'gost',
      `The town that left the list / Twenty Towns. – Мәтін : электрондық // Twenty Towns : [сайт]. – 2026. – 2 қараша. – URL: ${url}.`,
    ],
    ['ru', 'harvard', `Twenty Towns (2026) The town that left the list. Twenty Towns. Доступно на: ${url}.`],
    ['kk', 'harvard', `Twenty Towns (2026) The town that left the list. Twenty Towns. Мекенжайы: ${url}.`],
  ] as const)('follows the conventions of %s in %s', (locale, style, line) => {
    expect(write([{ ...report, URL: url }], style, locale).get('r')).toBe(line);
  });

  it.each([
    ['apa', '[Dataset]'],
    ['gost', '– Электронные данные : электронные // Twenty Towns : [сайт]'],
  ] as const)('says in %s that data are data', (style, words) => {
    expect(write([hardItem], style, 'en').get(hardItem.id)).toContain(words);
  });

  it.each(styleNames)('keeps Kazakh letters and the whole address in %s', (style) => {
    const line = write([hardItem], style, 'en').get(hardItem.id);
    expect(line).toContain('Қызылорда: әйел, ғалым, өңір, үй, һәм, іс, ңұ');
    expect(line).toContain(hardItem.URL);
  });

  it.each(styleNames)('writes each line of a list in %s as if it stood alone', (style) => {
    const list = ['a', 'b', 'c'].map((id) => ({ ...report, id }));
    const lines = [...write(list, style, 'en').values()];
    expect(new Set(lines).size).toBe(1);
    expect(lines[0]).toBe(write([report], style, 'en').get('r'));
  });

  it.each(styleNames)(
    'writes everything that may be cited so in %s, with title and address and without a warning',
    (style) => {
      const said = [vi.spyOn(console, 'log'), vi.spyOn(console, 'warn'), vi.spyOn(console, 'error')];
      const offered = citations.filter(({ styles }) => styles.includes(style));
      const bare = offered.filter(
        (citation) =>
          !citation.line(style).includes(citation.item.URL) || /undefined|NO_|\[CSL/.test(citation.line(style)),
      );
      expect(bare.map(({ item }) => item.id)).toEqual([]);
      expect(offered.length).toBeGreaterThan(100);
      expect(said.flatMap((spy) => spy.mock.calls)).toEqual([]);
      for (const spy of said) spy.mockRestore();
    },
  );
});
