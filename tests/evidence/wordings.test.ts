import { describe, expect, it } from 'vitest';
import type { Problem } from '../../src/evidence/problem.ts';
import { numbersIn, parseWording } from '../../src/evidence/wordings.ts';

const worded = {
  table: 'lessons',
  fields: ['title', 'caveat'],
  rows: [
    { id: 'L01', title: 'A core of 1,100 jobs', caveat: '' },
    { id: 'L02', title: 'Networks first', caveat: 'Only 1.5 km.' },
  ],
};

function parse(csv: string | undefined): { parsed: ReturnType<typeof parseWording>; problems: Problem[] } {
  const problems: Problem[] = [];
  const bytes = csv === undefined ? undefined : new TextEncoder().encode(csv);
  return { parsed: parseWording(worded, bytes, 'content/evidence/lessons/ru.csv', 'ru', problems), problems };
}

const said = ({ problems }: ReturnType<typeof parse>) =>
  problems.map(({ line, field, what, value }) => [line, field, what, value]);

describe('parseWording(worded, bytes, file, language, problems)', () => {
  it('has the texts of every row by its id', () => {
    const { parsed, problems } = parse(
      'id,title,caveat\nL01,Ядро на 1\u00a0100 рабочих мест,\nL02,Сначала сети,"Только 1,5 км."\n',
    );
    expect(problems).toEqual([]);
    expect(parsed.get('L01')).toEqual({ title: 'Ядро на 1\u00a0100 рабочих мест', caveat: '' });
    expect(parsed.get('L02')).toEqual({ title: 'Сначала сети', caveat: 'Только 1,5 км.' });
  });

  it('asks for a file that is missing', () => {
    expect(said(parse(undefined))).toEqual([[0, undefined, 'the translation is missing', undefined]]);
  });

  it('names every row that is missing, unknown or given twice, all at once', () => {
    const lines = ['id,title,caveat', 'L01,Ядро на 1\u00a0100,', 'L01,Ядро на 1\u00a0100,', 'L09,Что это,'];
    expect(said(parse(`${lines.join('\n')}\n`))).toEqual([
      [3, 'id', 'row given twice', 'L01'],
      [4, 'id', 'unknown row', 'L09'],
      [0, 'id', 'the translation of a row is missing', 'L02'],
    ]);
  });

  it('refuses other numbers, a text that is missing and a text too many', () => {
    const lines = ['id,title,caveat', 'L01,Ядро на 1\u00a0200,Лишнее', 'L02,,"Только 1,5 км."'];
    expect(said(parse(`${lines.join('\n')}\n`))).toEqual([
      [2, 'title', 'other numbers than the original', 'Ядро на 1\u00a0200'],
      [2, 'caveat', 'text where the original has none', 'Лишнее'],
      [3, 'title', 'text is missing', undefined],
    ]);
  });
});

describe('numbersIn(text, language)', () => {
  it.each([
    ['1,155,674 people, 36.4 % in 2024', 'en', ['1155674', '2024', '36.4']],
    ['1\u00a0155\u00a0674 человека, 36,4 % в 2024 году', 'ru', ['1155674', '2024', '36.4']],
    ['in 2010, 2011 and 2012', 'en', ['2010', '2011', '2012']],
    ['nothing', 'en', []],
  ] as const)('%s', (text, language, expected) => {
    expect(numbersIn(text, language)).toEqual(expected);
  });
});
