import { describe, expect, it } from 'vitest';
import { formatHeaders } from '../../src/exports/headers.ts';

describe('formatHeaders(base)', () => {
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
});
