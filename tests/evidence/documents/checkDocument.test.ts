import { describe, expect, it } from 'vitest';
import { checkDocument } from '../../../src/evidence/documents/checkDocument.ts';
import { formatProblem } from '../../../src/evidence/problem.ts';
import { readCases } from '../cases.ts';
import { readCase } from './readCase.ts';

describe('checkDocument(document, statements)', () => {
  it.each(readCases('tests/fixtures/documents/found.txt'))('finds $title', async ({ edits, message }) => {
    const { document, statement } = await readCase(edits);
    const { problems, fragments, locators } = checkDocument(document, [statement]);
    expect(problems.map(formatProblem)).toEqual([]);
    expect(fragments).toEqual({ found: Number(statement.fragment !== ''), missing: 0 });
    const { confirmed, wrong, unchecked } = locators;
    const counts = Object.entries({ confirmed, wrong, ...unchecked }).filter(([, count]) => count > 0);
    expect(counts).toEqual([[message, 1]]);
  });

  it.each(readCases('tests/fixtures/documents/errors.txt'))('has one error for $title', async ({ edits, message }) => {
    const { document, statement } = await readCase(edits);
    expect(checkDocument(document, [statement]).problems.map(formatProblem).join('\n')).toBe(message);
  });

  it('tells all mistakes at once, but a sheet that many rows miss only once', async () => {
    const { document, statement } = await readCase(
      'locator: sheet Абай, row прибыло\nfragment: \nfile: workbook.xlsx\n\nСарань | прибыло | 1',
    );
    const statements = [1, 2, 3].map((line) => ({ ...statement, line, printed: '1' }));
    const other = { ...statement, line: 4, locator: 'sheet Сарань, row прибыло', printed: '2' };
    const { problems, locators } = checkDocument(document, [...statements, other, { ...other, line: 5 }]);
    expect(problems.map(({ line, what }) => `${line} ${what}`)).toEqual([
      '1 no such sheet in workbook.xlsx',
      '4 another value in workbook.xlsx',
      '5 another value in workbook.xlsx',
    ]);
    expect(locators.wrong).toBe(5);
  });
});
