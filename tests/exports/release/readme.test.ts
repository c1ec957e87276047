import { describe, expect, it } from 'vitest';
import { formatReadme } from '../../../src/exports/release/readme.ts';

describe('formatReadme(text)', () => {
  it('is Markdown: a title, what it is, sections with paragraphs and lists of files', () => {
    const sections = [
      { name: 'Files', files: [{ path: 'a.csv', note: 'the table' }] },
      { name: 'Licence', paragraphs: ['Open.', 'Credit us.'] },
    ];
    expect(formatReadme({ title: 'Towns', summary: 'Claims.', sections })).toBe(
      '# Towns\n\nClaims.\n\n## Files\n\n- `a.csv`: the table\n\n## Licence\n\nOpen.\n\nCredit us.\n',
    );
  });
});
