import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { Chart, ChartRow } from '../../src/charts/chart.ts';
import { type Figure, renderFigure } from '../../src/charts/figure.ts';
import { createWords } from '../../src/language/createWords.ts';
import { claimsOnly } from './claimsOnly.ts';

interface Row extends ChartRow {
  town: string;
  people: number;
}
const claims = ['population.saran.1999.dewiki-saran'];
const rows: Row[] = [
  { key: 'a', claims, town: '<script>alert("Saran")</script>', people: 42957 },
  { key: 'b', claims, sources: ['pm-seminar-2025'], town: "'Abai'", people: 33066 },
];
const chart: Chart<Row> = {
  id: 'trial',
  topic: 'people',
  places: [],
  signs: ['promised', 'counted', 'contested', 'context'],
  rows: () => rows,
  columns: [
    { id: 'town', label: () => 'Town "x"', value: (row) => row.town },
    { id: 'people', label: () => 'People', value: (row) => row.people, unit: 'people' },
  ],
  draw: () => {
    throw new Error('not drawn here');
  },
};
const rich = (html: string, plain = html) => ({ html, plain });
const figure: Figure<Row> = {
  chart,
  rows,
  drawings: { narrow: '<svg class="n"/>', medium: '<svg class="m"/>', wide: '<svg class="w"/>' },
  text: {
    title: rich('<em>Title</em>', 'Title & more'),
    dek: rich('Dek'),
    note: rich('Note'),
    alt: rich('<b>Alt</b>', 'Alt <plain>'),
  },
  evidence: claimsOnly,
  words: createWords('en'),
  links: { chart: '/charts/trial/', csv: undefined, embed: '/embed/trial/?a=1&b=2' },
};
const render = (changes: Partial<Figure<Row>> = {}) => {
  const html = renderFigure({ ...figure, ...changes } as unknown as Figure);
  return { html, document: parseHTML(`<html><body>${html}</body></html>`).document };
};

describe('renderFigure', () => {
  const { html, document } = render();

  it('names the drawings by the title and describes them by the plain alt, which is not shown', () => {
    expect(document.getElementById('trial-title')?.innerHTML).toBe('<em>Title</em>');
    expect(document.getElementById('trial-alt')?.textContent).toBe('Alt <plain>');
    expect(document.getElementById('trial-alt')?.hasAttribute('hidden')).toBe(true);
  });

  it('makes the title a heading where one is asked for', () => {
    expect(document.getElementById('trial-title')?.localName).toBe('p');
    expect(render({ heading: 2 }).document.getElementById('trial-title')?.localName).toBe('h2');
  });

  it('explains each sign in words', () => {
    expect([...document.querySelectorAll('.figure-signs li')].map((item) => item.textContent)).toHaveLength(4);
    expect(render({ chart: { ...chart, signs: [] } }).html).not.toContain('figure-signs');
  });

  it('links each source once, by publisher and year', () => {
    expect(document.querySelectorAll('.figure-sources a')).toHaveLength(2);
    expect(document.querySelector('.figure-sources')?.textContent).toMatch(
      /^Sources: Wikipedia 2022; Prime Minister .* 2025$/,
    );
  });

  it('keeps hostile names text, in the table too', () => {
    expect(html).not.toContain('<script');
    expect(document.querySelector('tbody th')?.textContent).toBe('<script>alert("Saran")</script>');
  });

  it('sets numbers in the locale and aligns them', () => {
    expect(document.querySelector('tbody td.number')?.textContent).toBe('42,957');
    expect(document.querySelector('thead th.number')?.textContent).toBe('People');
  });

  it('links what has an address and leaves out what has none', () => {
    expect([...document.querySelectorAll('.figure-links a')].map((link) => link.getAttribute('href'))).toEqual([
      '/charts/trial/',
      '/embed/trial/?a=1&b=2',
    ]);
    expect(render({ links: {} }).html).not.toContain('figure-links');
  });

  it('leaves out the note and the table where there is none', () => {
    const { title, dek, alt } = figure.text;
    const bare = render({ text: { title, dek, alt }, table: false }).html;
    expect(bare).not.toMatch(/figure-note|<table|<details/);
  });
});

describe('a figure on the site', () => {
  const { document } = render({ href: (path) => `/sub/${path}` });
  const linksOf = (selector: string) =>
    [...document.querySelectorAll(`${selector} a`)].map((link) => link.getAttribute('href'));

  it('leads from each row of the table to the record of its claim', () => {
    expect(linksOf('tbody tr:first-child')).toEqual(['/sub/ledger/claims/population.saran.1999.dewiki-saran/']);
  });

  it('leads from the source line to the pages of the sources', () => {
    expect(linksOf('.figure-sources')).toEqual(['/sub/sources/dewiki-saran/', '/sub/sources/pm-seminar-2025/']);
  });
});

describe('renderTable', () => {
  it('scrolls in a named group that the keyboard reaches, if it has more columns than a phone', () => {
    const columns = [...chart.columns, { id: 'more', label: () => 'More', value: () => undefined }];
    const region = render({ chart: { ...chart, columns } }).document.querySelector('.figure-scroll');
    expect(region?.getAttribute('tabindex')).toBe('0');
    expect(region?.getAttribute('aria-labelledby')).toBe('trial-caption');
    expect(render().document.querySelector('.figure-scroll')).toBeNull();
  });
});
