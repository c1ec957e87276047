import { expect, it } from 'vitest';
import { readFrontMatter } from '../../src/narratives/frontMatter.ts';
import { chartTextShape } from '../../src/narratives/shapes.ts';

const read = (text: string) => readFrontMatter(text, 'en.md', chartTextShape);

it('gives each value with its line, and the line on which the body begins', () => {
  const { fields, body, bodyLine, problems } = read(
    '---\ntitle: "One: sentence"\ndek: >-\n  Two\n  lines\nalt: x\n---\nBody.\n',
  );
  expect(fields).toEqual({
    title: { value: 'One: sentence', line: 2 },
    dek: { value: 'Two lines', line: 3 },
    alt: { value: 'x', line: 6 },
  });
  expect([body, bodyLine, problems]).toEqual(['Body.\n', 8, []]);
});

it('does not take true, a number or nothing for a text', () => {
  const { problems } = read('---\ntitle: true\ndek: 20\nalt:\n---\n');
  expect(problems.map(({ field, what, value }) => [field, what, value])).toEqual([
    ['title', 'not a text', 'true'],
    ['dek', 'not a text', '20'],
    ['alt', 'not a text', undefined],
  ]);
});

it('refuses a key given twice', () => {
  expect(read('---\ntitle: a\ntitle: b\ndek: x\nalt: x\n---\n').problems).toMatchObject([
    { line: 3, what: 'not valid YAML' },
  ]);
});

it('a file without front matter is all body', () => {
  expect(read('Text.\n')).toMatchObject({ body: 'Text.\n', bodyLine: 1, problems: [{ what: 'no front matter' }] });
});
