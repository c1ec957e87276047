import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findAmpFaults } from '../exports/ampValidator.ts';
import { dist, documentOf, isEmbed, pageAt, pagesOf } from './pagesOf.ts';

const bytes = (text: string): number => Buffer.byteLength(text.trim());
const read = (name: string): string => readFileSync(join(dist, name), 'utf8');
const embeds = pagesOf().filter(isEmbed);

describe('scripts for the pages of others', () => {
  it('the emitter of every embed is at most 1.5 kB, theme and title of its address 550 bytes more', () => {
    expect(embeds.length).toBeGreaterThanOrEqual(13);
    for (const page of embeds) {
      const [address, height] = [...documentOf(page).querySelectorAll('script')].map(
        ({ textContent }) => textContent ?? '',
      );
      expect(bytes(height ?? ''), page.path).toBeGreaterThan(500);
      expect(bytes(height ?? ''), page.path).toBeLessThanOrEqual(1500);
      expect(bytes(address ?? ''), page.path).toBeLessThanOrEqual(550);
    }
  });

  it.each(['embed.js', 'embed-element.js'])('%s is at most 1 kB, stands alone and leaves no global behind', (name) => {
    const script = read(name);
    expect(bytes(script)).toBeLessThanOrEqual(1000);
    expect(script).toMatch(/^\(\(\)=>\{.*\}\)\(\);\n$/s);
    expect(script).not.toMatch(/\b(import|export|eval|innerHTML|document\.cookie|localStorage|fetch)\b/);
  });

  it('the page for missing addresses lets its one script through', () => {
    const document = documentOf(pageAt('/404.html'));
    expect(document.querySelector('.framed + script')?.textContent).toContain('embed-size');
  });
});

describe('code for pages of AMP', () => {
  it('of every chart passes the validator of AMP', () => {
    const codes = pagesOf()
      .filter(({ path }) => /^\/charts\/[^/]+\/$/.test(path))
      .map((page) => ({
        path: page.path,
        code: documentOf(page).querySelector('pre[data-form="amp"]')?.textContent ?? '',
      }));
    expect(codes.length).toBeGreaterThan(30);
    for (const { path, code } of codes) {
      expect(code, path).toContain('<amp-iframe');
      // AMP takes nothing from a host without https, such as the one that tests build for.
      expect(findAmpFaults(code.replaceAll('"http://', '"https://')), path).toEqual([]);
    }
  });
});

/** The headers of one rule of the file, by its path. */
function rulesOf(text: string): Map<string, string> {
  return new Map(text.split(/^(?=\S)/m).map((rule) => [rule.split('\n')[0] ?? '', rule]));
}

describe('_headers', () => {
  const text = read('_headers');

  it('lets any page hold an embed', () => {
    expect(text).not.toMatch(/x-frame-options|frame-ancestors/i);
  });

  it.each(['/embed.js', '/embed-element.js'])(
    '%s may be loaded from anywhere and is asked for again within hours',
    (path) => {
      const rule = rulesOf(text).get(path) ?? '';
      expect(rule).toContain('Access-Control-Allow-Origin: *');
      expect(rule).toContain('Cross-Origin-Resource-Policy: cross-origin');
      expect(rule).toMatch(/Cache-Control: public, max-age=3600\b/);
      expect(rule).not.toContain('immutable');
    },
  );
});
