import { describe, expect, it } from 'vitest';
import { formatCitation } from '../../src/exports/citation.ts';
import { createWords } from '../../src/language/createWords.ts';

const words = createWords('en');
const url = 'https://towns.example/charts/saran-jobs/';

describe('formatCitation(page, words)', () => {
  it('names the site, the year, the title, the day and the address', () => {
    expect(formatCitation({ title: 'The town that left the list', date: '2026-11-22', url: `${url}` }, words)).toBe(
      `Twenty Towns (2026): The town that left the list. 22 November 2026. ${url}`,
    );
  });

  it.each(['Who counts?', 'It left!', 'It left.'])(
    'puts no second mark after a title that ends with one: %s',
    (title) => {
      expect(formatCitation({ title, date: '2026-11-22', url }, words)).toContain(`: ${title} 22 November 2026.`);
    },
  );
});
