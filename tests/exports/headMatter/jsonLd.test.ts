import { describe, expect, it } from 'vitest';
import { filled, organisation, toJsonLd, works } from '../../../src/exports/headMatter/jsonLd.ts';
import { hostile } from '../hostile.ts';
import { readJson } from './readJson.ts';

describe('toJsonLd(value)', () => {
  it('speaks the words of schema.org, and no text ends the script element', () => {
    expect(readJson(toJsonLd({ '@type': 'Thing', name: hostile }))).toEqual({
      '@context': 'https://schema.org',
      '@type': 'Thing',
      name: hostile,
    });
  });
});

describe('filled(value)', () => {
  it('leaves out what holds nothing, and keeps a zero', () => {
    expect(filled({ a: '', b: undefined, c: [], d: 0, e: 'x' })).toEqual({ d: 0, e: 'x' });
  });
});

describe('organisation(name, url) and works(sources)', () => {
  it('name who and what', () => {
    expect(organisation('Twenty Towns')).toEqual({ '@type': 'Organization', name: 'Twenty Towns' });
    expect(works([{ title: 'Seminar', url: 'https://a.example/' }])).toEqual([
      { '@type': 'CreativeWork', name: 'Seminar', url: 'https://a.example/' },
    ]);
  });
});
