import { describe, expect, it } from 'vitest';
import { toHighwire, toHighwireReport } from '../../../src/exports/headMatter/highwire.ts';

const work = {
  title: 'The town',
  author: 'Twenty Towns',
  updated: '2026-07-02',
  published: '2026-07-01',
  language: 'en',
  url: 'https://towns.example/saran/',
  abstract: 'What was promised.',
};
const report = { ...work, pdf: '' };
const source = {
  title: 'A; B',
  author: 'Ann',
  publisher: 'Paper',
  published: '2024-08',
  url: 'https://p.example/?a=1;b',
};
const pairs = (tags: readonly { key: string; content: string }[]) => tags.map(({ key, content }) => [key, content]);

describe('toHighwire(work)', () => {
  it('names title, author (whole: no surname), day, language and address, and no institution', () => {
    expect(pairs(toHighwire(work))).toEqual([
      ['citation_title', 'The town'],
      ['citation_author', 'Twenty Towns,'],
      ['citation_publication_date', '2026/07/02'],
      ['citation_publisher', 'Twenty Towns'],
      ['citation_language', 'en'],
      ['citation_public_url', 'https://towns.example/saran/'],
    ]);
  });
});

describe('toHighwireReport(report, sources)', () => {
  it('is a report of an institution, in no journal', () => {
    const tags = toHighwireReport(report, []);
    expect(pairs(tags)).toContainEqual(['citation_technical_report_institution', 'Twenty Towns']);
    expect(tags.filter(({ key }) => key.includes('journal'))).toEqual([]);
  });

  it('has one reference a source, where no value holds the sign that ends one', () => {
    const references = (sources: readonly (typeof source)[]) =>
      toHighwireReport(report, sources)
        .filter(({ key }) => key === 'citation_reference')
        .map(({ content }) => content);
    expect(references([source, { ...source, author: '', published: '' }])).toEqual([
      'citation_title=A, B;citation_author=Ann;citation_publication_date=2024/08;citation_public_url=https://p.example/?a=1,b',
      'citation_title=A, B;citation_author=Paper;citation_public_url=https://p.example/?a=1,b',
    ]);
  });

  it('names the edition on paper', () => {
    const pdf = 'https://towns.example/editions/2026-07-02/saran.pdf';
    expect(pairs(toHighwireReport({ ...work, pdf }, []))).toContainEqual(['citation_pdf_url', pdf]);
  });

  it('leaves out what is empty', () => {
    const bare = { ...report, abstract: '', author: '' };
    expect(toHighwireReport(bare, []).filter(({ content }) => content === '')).toEqual([]);
  });
});
