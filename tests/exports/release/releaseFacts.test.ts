import { describe, expect, it } from 'vitest';
import { hashOf, parseVersion } from '../../../src/exports/release/releaseFacts.ts';

describe('parseVersion(text)', () => {
  it('is what CITATION.cff says', () => {
    expect(parseVersion("cff-version: 1.2.0\nversion: '0.1.0'\n")).toBe('0.1.0');
  });

  it('refuses a version that YAML takes for a number, or none', () => {
    expect(() => parseVersion('version: 1.0')).toThrow(/version in quotes/);
    expect(() => parseVersion('title: x')).toThrow(/version in quotes/);
  });
});

describe('hashOf(bytes)', () => {
  it('is SHA-256 in hexadecimal', () => {
    expect(hashOf(new Uint8Array())).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  });
});
