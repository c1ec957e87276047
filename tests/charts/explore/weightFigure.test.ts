import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { renderWeightFigure } from '../../../src/charts/explore/weightFigure.ts';
import { weightRows } from '../../../src/charts/explore/weightRows.ts';
import { evidence, surface } from '../evidence.ts';

const rows = weightRows(evidence);
const render = (alone: boolean) =>
  parseHTML(
    `<html><body>${renderWeightFigure(evidence, { ...surface, href: (path) => `/${path}` }, { alone, link: { href: '/x/', text: 'More' } })}</body></html>`,
  ).document;

describe('renderWeightFigure', () => {
  const page = render(false);

  it('stands finished: the answer of the first pair is there, and one for every pair waits', () => {
    const answers = [...page.querySelectorAll('template')];
    expect(answers.map((answer) => answer.getAttribute('data-answer'))).toEqual(rows.map(({ key }) => key));
    expect(page.querySelector('[aria-live=polite]')?.textContent).toContain('about 4.9 times');
  });

  it('has every pair in a table, for those without scripts', () => {
    expect(page.querySelectorAll('tbody tr').length).toBe(rows.length);
  });

  it('heads its own page, but not a story', () => {
    expect(page.querySelector('h1')).toBeNull();
    expect(render(true).querySelector('h1')?.id).toBe('explore-weight-title');
  });

  it('has nothing that a strict content security policy refuses', () => {
    expect(page.querySelectorAll('script, style, [style], [onclick]').length).toBe(0);
  });
});
