import { expect, it } from 'vitest';
import { summariseChecks } from '../../../src/evidence/documents/summariseChecks.ts';

it('summariseChecks(copies, checks, sources) adds up copies, fragments and locators, and says why some are left to people', () => {
  const copies = [
    { name: 'a.txt', source: 'a', isRead: true },
    { name: 'a.html', source: 'a', isRead: false },
  ];
  const unchecked = { words: 0, counted: 1, noFragment: 2, noWorkbook: 0 };
  const check = {
    statements: 7,
    fragments: { found: 4, missing: 1 },
    locators: { confirmed: 3, wrong: 1, unchecked },
    problems: [],
  };
  expect(summariseChecks(copies, [check, check], 314))
    .toBe(`documents: 2, of 1 of 314 sources; byte for byte as they were read: 1
statements that name a place in them: 14
fragments: 8 found, 2 missing, 4 statements without one
locators: 6 confirmed, 2 wrong, 6 for people to follow
  2 × paragraph number of a source whose paragraphs nobody defined, or of a copy that is no plain text
  4 × paragraph that exists, without a fragment found in the document`);
});
