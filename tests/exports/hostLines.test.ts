import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { renderHostLines } from '../../src/exports/hostLines.ts';
import { hostile } from './hostile.ts';

const root = 'https://towns.example/sub/';
const snippet = {
  title: 'Only the bus plant has the jobs that it promised',
  alt: 'Rings and dots of three plants.',
  embed: `${root}embed/saran-jobs/`,
  page: `${root}charts/saran-jobs/`,
  picture: `${root}charts/saran-jobs/saran-jobs.png`,
  pictureWidth: 1012,
  pictureHeight: 812,
  credit: 'Twenty Towns, CC BY 4.0',
  height: 900,
};
const parse = (html: string) => parseHTML(`<!doctype html><body>${html}</body>`).document;

describe('renderHostLines(snippet, root)', () => {
  const { script, element, policy } = renderHostLines(snippet, root);

  it('the line is one script from the promised address under the base, no module, which would need a header', () => {
    expect(script).toBe('<script async src="https://towns.example/sub/embed.js"></script>');
  });

  it('the element holds picture, credit and link until its script is there', () => {
    const chart = parse(element).querySelector('twenty-towns-chart');
    expect(chart?.getAttribute('src')).toBe(snippet.embed);
    expect(chart?.getAttribute('title')).toBe(snippet.title);
    expect(chart?.querySelector('a > img')?.getAttribute('alt')).toBe(snippet.alt);
    expect(chart?.querySelector('p')?.textContent).toBe(`${snippet.title} · ${snippet.credit}`);
    expect(parse(element).querySelector('script')?.getAttribute('src')).toBe(`${root}embed-element.js`);
  });

  it('the policy names our address for frames, scripts and the picture, and nothing else', () => {
    expect(policy).toEqual([`frame-src ${root}`, `script-src ${root}`, `img-src ${root}`]);
  });

  it('a hostile title, alt or credit breaks out of nothing', () => {
    const document = parse(
      renderHostLines({ ...snippet, title: hostile, alt: hostile, credit: hostile }, root).element,
    );
    expect(document.querySelectorAll('script')).toHaveLength(1);
    expect(document.querySelector('twenty-towns-chart')?.getAttribute('title')).toBe(hostile);
  });
});
