import { describe, expect, it } from 'vitest';
import { toSignposting } from '../../../src/exports/headMatter/signposting.ts';

describe('toSignposting(signposts)', () => {
  it('links to the address to cite, authors, licence, types, descriptions and items', () => {
    const links = toSignposting({
      citeAs: 'https://t.example/a/',
      author: 'https://t.example/about/',
      licence: 'https://l.example/',
      type: 'Dataset',
      describedBy: [{ url: 'https://t.example/a.bib', type: 'application/x-bibtex' }],
      items: [{ url: 'https://t.example/a.csv', type: 'text/csv' }],
    });
    expect(links.map(({ rel, href, type = '' }) => [rel, href, type])).toEqual([
      ['cite-as', 'https://t.example/a/', ''],
      ['author', 'https://t.example/about/', ''],
      ['license', 'https://l.example/', ''],
      ['type', 'https://schema.org/AboutPage', ''],
      ['type', 'https://schema.org/Dataset', ''],
      ['describedby', 'https://t.example/a.bib', 'application/x-bibtex'],
      ['item', 'https://t.example/a.csv', 'text/csv'],
    ]);
  });
});
