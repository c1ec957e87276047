import { describe, expect, it } from 'vitest';
import { formatHeaders } from '../../src/exports/headers.ts';

/** The `Cache-Control` of every rule that fits a path: `:name` stands for a part, `*` for the rest. */
function cachesOf(text: string, path: string): string[] {
  const rules = text.split(/^(?=\S)/m).map((rule) => rule.split('\n').map((line) => line.trim()));
  const fits = (pattern: string) =>
    new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll(/:\w+/g, '[^/]+').replace('*', '.*')}$`).test(path);
  return rules
    .filter(([pattern = '']) => fits(pattern))
    .flatMap((lines) => lines.flatMap((line) => /^Cache-Control: (.*)/.exec(line)?.[1] ?? []));
}

describe('formatHeaders(base, pins)', () => {
  it('puts every path under the base', () => {
    const paths = formatHeaders('/sub/')
      .split('\n')
      .filter((line) => /^\S/.test(line));
    expect(paths).toContain('/sub/embed.js');
    expect(paths.filter((path) => !path.startsWith('/sub/'))).toEqual([]);
  });

  it('says nothing of frames, so that any page may hold an embed', () => {
    expect(formatHeaders('/')).not.toMatch(/x-frame-options|frame-ancestors/i);
  });

  it.each(['/pin/', '/ru/pin/'])('%s: frozen files are kept for ever, the status beside them for an hour', (root) => {
    const pins = [
      { chart: 'saran-jobs', language: 'en' },
      { chart: 'saran-jobs', language: 'ru' },
      { chart: 'saran-jobs', language: 'ru' },
    ] as const;
    const caches = (path: string) => cachesOf(formatHeaders('/', pins), `${root}0f0f/saran-jobs/${path}`);
    for (const name of ['', 'saran-jobs.csv', 'saran-jobs.json', 'saran-jobs.png', 'saran-jobs.svg']) {
      expect(caches(name), name).toEqual(['public, max-age=31536000, immutable']);
    }
    expect(caches('status.css')).toEqual(['public, max-age=3600, stale-while-revalidate=86400']);
  });

  it('has no rule for pins where there are none', () => {
    expect(formatHeaders('/')).not.toContain('/pin/');
  });
});
