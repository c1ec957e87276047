import { describe, expect, it } from 'vitest';
import { parseList, textField } from '../../src/evidence/parseList.ts';
import { type Problem, formatProblem } from '../../src/evidence/problem.ts';

const fields = [textField('id', 'A name.', 'a1', '[a-z]\\d'), textField('words', 'Anything.', 'some words')];

function read(text: string) {
  const problems: Problem[] = [];
  const seen = new Set<string>();
  const rows = parseList(fields, new TextEncoder().encode(text), 'list.csv', problems, ([id = ''], line, complain) => {
    if (seen.has(id)) complain('id', 'twice', 'delete one');
    seen.add(id);
    return { id, line };
  });
  return { rows, said: problems.map(formatProblem) };
}

describe('parseList(fields, bytes, file, problems, toRow)', () => {
  it('gives each row with its line, and none of a header alone', () => {
    expect(read('id,words\na1,x\nb2,"y\nz"\nc3,w\n').rows).toEqual([
      { id: 'a1', line: 2 },
      { id: 'b2', line: 3 },
      { id: 'c3', line: 5 },
    ]);
    expect(read('id,words\n')).toEqual({ rows: [], said: [] });
  });

  it('leaves out rows with a mistake, and tells all of them at once', () => {
    const { rows, said } = read('id,words\na1,x\nlong,\na1,y\n');
    expect(rows).toEqual([{ id: 'a1', line: 2 }]);
    expect(said).toEqual([
      'list.csv:3: id: not of the expected form, "long"\n  expected: A name. Example: a1',
      'list.csv:3: words: empty\n  fill it in. Anything. Example: some words',
      'list.csv:4: id: twice, "a1"\n  delete one',
    ]);
  });

  it('asks nothing about the meaning of a row whose cells are wrong', () => {
    expect(read('id,words\na1,\na1,x\n').said).toHaveLength(1);
  });
});
