import { describe, expect, it } from 'vitest';
import { formatRunningHeads, quoteCss } from '../../../src/exports/print/runningHeads.ts';
import { createWords } from '../../../src/language/createWords.ts';

const heads = formatRunningHeads({
  words: createWords('en'),
  title: 'The town that left the list',
  edition: 'https://towns.example/editions/2026-11-26/',
  day: '26 November 2026',
});

describe('quoteCss(text)', () => {
  it('lets no sign end the string or the element', () => {
    expect(quoteCss('a "b" \\ </style>\nc')).toBe('"a \\22 b\\22  \\5c  \\3c /style>\\a c"');
  });
});

describe('formatRunningHeads(edition)', () => {
  it('sets the site and the title above', () => {
    expect(heads).toContain('@top-left{content:"Twenty Towns"}@top-right{content:"The town that left the list"}');
  });

  it('sets the edition with its address and the number of the page below', () => {
    expect(heads).toContain('{content:"Edition of 26 November 2026 · https://towns.example/editions/2026-11-26/"}');
    expect(heads).toContain('@bottom-right{content:counter(page) " of " counter(pages)}');
  });

  it('leaves the head of the first page to its title', () => {
    expect(heads).toMatch(/@page:first\{@top-left\{content:none\}@top-right\{content:none\}\}$/);
  });
});
