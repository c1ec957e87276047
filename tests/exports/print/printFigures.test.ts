import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { moveTables, settleFigures } from '../../../src/exports/print/printFigures.ts';
import { createWords } from '../../../src/language/createWords.ts';

const drawing = (layout: string, size: string) => `<svg class="chart chart-${layout}" viewBox="0 0 ${size}"></svg>`;
const figure = (medium: string) =>
  '<figure class="figure"><figcaption><p class="figure-title">Jobs</p></figcaption><p id="jobs-alt" hidden>Two bars.</p>' +
  `${drawing('narrow', '340 700')}${drawing('medium', medium)}${drawing('wide', '940 300')}` +
  '<details class="figure-table"><summary>The numbers</summary><table><caption>Jobs</caption><tbody><tr><td><a href="/ledger/a/">232</a></td></tr></tbody></table></details>' +
  '<ul class="figure-links"><li><a href="/charts/jobs/">Alone</a></li></ul></figure>';
const partOf = (html: string): Element => {
  const { document } = parseHTML(`<!doctype html><html><body><article>${html}</article></body></html>`);
  return document.querySelector('article')!;
};

describe('moveTables(parts, page, words)', () => {
  const part = partOf(figure('620 350') + figure('620 350'));
  const tables = moveTables([part], 'https://towns.example/saran/', createWords('en'));

  it('sets all tables at the end, each with its number, its title and the address of its chart', () => {
    const { document } = parseHTML(`<div>${tables}</div>`);
    expect([...document.querySelectorAll('h3')].map(({ textContent }) => textContent)).toEqual([
      'Table 1 Jobs',
      'Table 2 Jobs',
    ]);
    expect(document.querySelector('td')?.textContent).toBe('232');
    expect(document.querySelector('.print-address')?.textContent).toBe('https://towns.example/charts/jobs/');
    expect(document.querySelector('table')?.getAttribute('aria-labelledby')).toBe('print-table-1');
  });

  it('says in the figure where its table is', () => {
    expect(part.querySelectorAll('details')).toHaveLength(0);
    const [, second] = part.querySelectorAll('.print-fold a');
    expect(second?.textContent).toBe('The numbers: table 2, at the end');
    expect(second?.getAttribute('href')).toBe('#print-table-2');
  });

  it('makes no section where nothing is folded', () => {
    expect(moveTables([partOf('<p>x</p>')], 'https://towns.example/', createWords('en'))).toBe('');
  });
});

describe('settleFigures(part)', () => {
  it.each([
    ['620 350', 'chart chart-medium'],
    ['620 722', 'chart chart-wide'],
  ])('of a chart whose middle drawing is %s keeps %s', (medium, kept) => {
    const part = partOf(figure(medium));
    settleFigures(part);
    expect([...part.querySelectorAll('svg')].map((svg) => svg.getAttribute('class'))).toEqual([kept]);
  });

  it('gives the picture its name and its description', () => {
    const part = partOf(figure('620 350'));
    settleFigures(part);
    expect(part.querySelector('svg')?.getAttribute('aria-label')).toBe('Jobs. Two bars.');
  });

  it('leaves the picture to be the only figure', () => {
    const part = partOf(figure('620 350'));
    settleFigures(part);
    expect(part.querySelector('figure')?.getAttribute('role')).toBe('none');
  });
});
