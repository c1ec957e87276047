import { describe, expect, it } from 'vitest';
import { renderPinnedSnippets } from '../../src/editions/pinnedSnippets.ts';
import { snippetForms } from '../../src/exports/snippet.ts';
import { desk } from './desk.ts';

const frozen = (height = 700, svg = '<svg width="1012" height="835" role="img">') =>
  renderPinnedSnippets(
    {
      hash: '0f',
      chart: 'saran-jobs',
      json: JSON.stringify({ title: 'As it was <then>', dek: 'Jobs', alt: 'Rings & dots.', note: 'A note.' }),
      html: `<svg class="chart chart-narrow" viewBox="0 0 340 ${height}"><svg class="chart chart-wide" viewBox="0 0 940 10">`,
      svg,
    },
    { signs: ['promised'], sources: 'Sources: Kazinform' },
    desk,
  );
const pin = 'https://towns.example/sub/pin/0f/saran-jobs/';

describe('renderPinnedSnippets(pin, around, desk)', () => {
  it.each(['frame', 'script', 'element', 'image', 'amp'] as const)(
    '%s has the words, the picture and the address that were frozen, and nothing of today',
    (form) => {
      const code = frozen()[form];
      expect(code).toContain(`href="${pin}"`);
      expect(code).toContain(`src="${pin}saran-jobs.png"`);
      expect(code).toContain('As it was &lt;then&gt;');
      expect(code).toContain('alt="Rings &amp; dots."');
      expect(code).not.toMatch(/\/(embed|charts)\//);
    },
  );

  it.each(['frame', 'script', 'element', 'amp'] as const)('the frame of %s is the page that was frozen', (form) => {
    expect(frozen()[form]).toContain(`src="${pin}"`);
  });

  it('holds room for the picture as large as it was drawn', () => {
    expect(frozen().image).toContain('width="1012" height="835"');
  });

  it('the frame is tall enough for the drawing that was frozen', () => {
    const heightOf = (code: string) => Number(/height="(\d+)" scrolling/.exec(code)?.[1]);
    expect(heightOf(frozen().frame)).toBeGreaterThan((700 * 430) / 340);
    expect(heightOf(frozen(900).frame)).toBeGreaterThan(heightOf(frozen().frame) + 200);
  });

  it('has every form; the answer for machines is of the newest edition', () => {
    expect(Object.keys(frozen())).toEqual([...snippetForms]);
    expect(frozen().oembed).toBe('https://towns.example/sub/oembed/en/saran-jobs.json');
  });

  it('refuses a pin without a size', () => {
    expect(() => frozen(700, '<svg>')).toThrow('a pin without the size');
  });
});
