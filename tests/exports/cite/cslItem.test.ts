import { describe, expect, it } from 'vitest';
import { toCslItem, toCslJson } from '../../../src/exports/cite/cslItem.ts';
import { citations, hardItem } from './items.ts';

const citable = {
  kind: 'story',
  id: 'saran',
  title: 'The town',
  date: '2026-11-22',
  url: 'https://towns.example/saran/',
  language: 'en',
} as const;

describe('toCslItem(page, publisher)', () => {
  it.each([
    ['story', 'report'],
    ['lesson', 'report'],
    ['town', 'dataset'],
    ['chart', 'dataset'],
    ['data', 'dataset'],
    ['claim', 'dataset'],
    ['series', 'dataset'],
    ['calculation', 'dataset'],
    ['question', 'dataset'],
  ] as const)('a %s is a %s', (kind, type) => {
    expect(toCslItem({ ...citable, kind }, 'Twenty Towns').type).toBe(type);
  });

  it('names the site as author and publisher, and the day in numbers', () => {
    expect(toCslItem(citable, 'Twenty Towns')).toEqual({
      id: 'towns-story-saran',
      type: 'report',
      title: 'The town',
      author: [{ literal: 'Twenty Towns' }],
      issued: { 'date-parts': [[2026, 11, 22]] },
      publisher: 'Twenty Towns',
      URL: 'https://towns.example/saran/',
      language: 'en',
    });
  });
});

describe('toCslJson(item)', () => {
  it('is a list of one item that reads back whole', () => {
    expect(JSON.parse(toCslJson(hardItem))).toEqual([hardItem]);
  });

  it('has no empty field, whatever is cited', () => {
    const empty = citations.filter(({ item }) =>
      Object.values(item).some((value) => value === '' || value === undefined),
    );
    expect(citations.length).toBeGreaterThan(2000);
    expect(empty.map(({ item }) => item.id)).toEqual([]);
  });
});
