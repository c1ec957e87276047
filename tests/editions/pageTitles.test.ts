import { describe, expect, it } from 'vitest';
import { chooseTitles } from '../../src/editions/pageTitles.ts';

const titles = (rows: readonly { id: string; title: string }[]) => [
  ...chooseTitles(rows, [({ title }) => title, ({ title, id }) => `${title} (${id})`, ({ id }) => id]).values(),
];

describe('chooseTitles(rows, candidates)', () => {
  it('takes the first candidate where no other row shares it', () => {
    expect(
      titles([
        { id: 'a', title: 'Saran' },
        { id: 'b', title: 'Abai' },
      ]),
    ).toEqual(['Saran', 'Abai']);
  });

  it('tells apart what is called alike', () => {
    expect(
      titles([
        { id: 'a', title: 'Saran' },
        { id: 'b', title: 'Saran' },
      ]),
    ).toEqual(['Saran (a)', 'Saran (b)']);
  });

  it('passes over what is too long, down to the last candidate', () => {
    const long = 'x'.repeat(121);
    expect(titles([{ id: 'a', title: long }])).toEqual(['a']);
    expect(titles([{ id: long, title: long }])).toEqual([long]);
  });
});
