import { describe, expect, it } from 'vitest';
import { readTarget } from '../../src/narratives/readTarget.ts';
import { createEnvironment } from './environment.ts';

const environment = createEnvironment();
const kind = (href: string) => readTarget(href, environment).kind;

describe('readTarget', () => {
  it('finds claims and observations under one scheme', () => {
    expect(kind('claim:staff.tyre-plant.2024-08-15.mir24-tyres-2024')).toBe('claim');
    expect(kind('claim:net-migration.saran.2016.bns-karaganda-2025.administration')).toBe('claim');
  });

  it('tells pages from other sites', () => {
    expect(kind('/saran/')).toBe('page');
    expect(kind('https://example.org/')).toBe('web');
  });

  it.each([
    '//example.org',
    'http://example.org',
    'javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    'JAVASCRIPT:x',
    'saran',
    '',
    '#x',
    'claim:',
    'chart:x',
  ])('refuses "%s"', (href) => {
    expect(kind(href)).toBe('refused');
  });

  it.each([
    'calc:output-weight-per-hed',
    'event:e-20-town',
    'finding:f-saran-cold-flat',
    'directive:d-zone-satpaev',
    'question:monotowns-population-2026',
    'lesson:L99x',
    'source:kaziss-saran-2026',
  ])('names the nearest id to "%s"', (href) => {
    expect(readTarget(href, environment)).toMatchObject({
      kind: 'refused',
      what: expect.stringMatching(/^unknown/u),
      remedy: expect.stringMatching(/^did you mean|no lesson/u),
    });
  });
});
