import { expect, it } from 'vitest';
import { compareTranslations } from '../../src/narratives/compareTranslations.ts';

const original = { path: 'en.md', claims: ['a', 'b'], calculations: ['c'], charts: ['d'], explorables: ['e'] };

it('a translation that binds the same, in any order, has no problem', () => {
  expect(compareTranslations(original, { ...original, path: 'ru.md', claims: ['b', 'a'] })).toEqual([]);
});

it('names what a translation lacks and what it adds', () => {
  const problems = compareTranslations(original, {
    path: 'ru.md',
    claims: ['a', 'x'],
    calculations: [],
    charts: ['d'],
    explorables: [],
  });
  expect(problems.map(({ file, what, value }) => [file, what, value])).toEqual([
    ['ru.md', 'missing in the translation', 'claim:b'],
    ['ru.md', 'not in the original', 'claim:x'],
    ['ru.md', 'missing in the translation', 'calc:c'],
    ['ru.md', 'missing in the translation', 'explore:e'],
  ]);
});

it('compares texts of charts, which set no charts', () => {
  expect(
    compareTranslations(
      { path: 'en.md', claims: [], calculations: [] },
      { path: 'ru.md', claims: [], calculations: [] },
    ),
  ).toEqual([]);
});
