import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { type Snippet, renderSnippet } from '../../src/exports/snippet.ts';
import { hostile } from './hostile.ts';

const snippet: Snippet = {
  title: 'Only the bus plant is reported to have the jobs that it promised',
  alt: 'Rings and dots of three plants.',
  embed: 'https://towns.example/embed/saran-jobs/',
  page: 'https://towns.example/charts/saran-jobs/',
  picture: 'https://towns.example/charts/saran-jobs/saran-jobs.png',
  pictureWidth: 1012,
  pictureHeight: 812,
  credit: 'Twenty Towns, CC BY 4.0',
  height: 900,
};
const parse = (html: string) => parseHTML(`<!doctype html><body>${html}</body>`).document;
/** What a page keeps that takes the frame's tags out and leaves the text between them. */
const withoutFrame = (html: string) => html.replaceAll(/<\/?iframe[^>]*>/g, '');

describe('renderSnippet(snippet)', () => {
  it('is a frame that loads late, has a name, and as much height as a phone needs', () => {
    const frame = parse(renderSnippet(snippet)).querySelector('iframe');
    expect(frame?.getAttribute('src')).toBe(snippet.embed);
    expect(frame?.getAttribute('title')).toBe(snippet.title);
    expect(frame?.getAttribute('loading')).toBe('lazy');
    expect(frame?.getAttribute('height')).toBe('900');
  });

  it('where the frame is stripped, the picture remains, with its alt, its size and a link to the chart', () => {
    const document = parse(withoutFrame(renderSnippet(snippet)));
    const picture = document.querySelector('a > img');
    expect(picture?.getAttribute('src')).toBe(snippet.picture);
    expect(picture?.getAttribute('alt')).toBe(snippet.alt);
    expect([picture?.getAttribute('width'), picture?.getAttribute('height')]).toEqual(['1012', '812']);
    expect(picture?.parentElement?.getAttribute('href')).toBe(snippet.page);
  });

  it('where both are stripped, credit and link remain', () => {
    const rest = renderSnippet(snippet).replace(/<iframe.*<\/iframe>/s, '');
    const link = parse(rest).querySelector('p > a');
    expect(link?.getAttribute('href')).toBe(snippet.page);
    expect(parse(rest).querySelector('p')?.textContent).toBe(`${snippet.title} · Twenty Towns, CC BY 4.0`);
  });

  it('a hostile title, alt, address or credit breaks out of nothing', () => {
    const words = { title: hostile, alt: hostile, credit: hostile, page: `https://x.example/"><script>1</script>` };
    const html = renderSnippet({ ...snippet, ...words });
    const document = parse(withoutFrame(html));
    expect(html).not.toContain('<script');
    expect(document.querySelectorAll('script')).toHaveLength(0);
    expect(document.querySelector('img')?.getAttribute('alt')).toBe(hostile);
  });

  it('holds no script, no style sheet and no class: any CMS can take it', () => {
    expect(renderSnippet(snippet)).not.toMatch(/<script|<style|<link|class=|\bon\w+=/);
  });
});
