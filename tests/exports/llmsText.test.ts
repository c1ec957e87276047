import { describe, expect, it } from 'vitest';
import { formatLlmsText } from '../../src/exports/llmsText.ts';

describe('formatLlmsText(text)', () => {
  it('is a title, a quoted summary, paragraphs, and lists of links with their notes', () => {
    const text = formatLlmsText({
      title: 'Towns',
      summary: 'A report.',
      details: ['Cite it.'],
      sections: [
        {
          name: 'Stories',
          links: [
            { name: 'Saran', url: 'https://towns.example/saran/', note: 'A town.' },
            { name: 'Data', url: 'https://towns.example/data/' },
          ],
        },
      ],
    });
    expect(text).toBe(`# Towns

> A report.

Cite it.

## Stories

- [Saran](https://towns.example/saran/): A town.
- [Data](https://towns.example/data/)
`);
  });

  it('keeps a name with brackets or line breaks on one line and one link', () => {
    const links = [{ name: 'A [list]\nof towns', url: 'https://towns.example/' }];
    const text = formatLlmsText({ title: 'Towns', summary: 's', details: [], sections: [{ name: 'S', links }] });
    expect(text).toContain('- [A \\[list\\] of towns](https://towns.example/)');
  });
});
