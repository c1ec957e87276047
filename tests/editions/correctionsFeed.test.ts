import { parseFeed } from '@rowanmanning/feed-parser';
import { describe, expect, it } from 'vitest';
import { createCorrections } from '../../src/editions/corrections.ts';
import { renderCorrectionsFeed } from '../../src/editions/correctionsFeed.ts';
import { desk } from './desk.ts';

const own = { stories: [], charts: [], calculations: [] };
const rows = [
  { date: '2026-12-24', kind: 'town', id: 'abai', was: 'It said <b>.', now: 'It says less.', reason: 'A reader & we.' },
  { date: '2026-12-01', kind: 'town', id: 'saran', was: 'It said more.', now: 'It says less.', reason: 'A slip.' },
] as const;
const read = (few: readonly (typeof rows)[number][]) =>
  parseFeed(renderCorrectionsFeed(desk, createCorrections(few, desk, own), '2026-11-22'));

describe('renderCorrectionsFeed(desk, corrections, since)', () => {
  it('has every correction under its own address, with what it said, says now, and why', () => {
    const { items, updated } = read(rows);
    expect(items.map(({ url, title }) => [url, title])).toEqual([
      ['https://towns.example/sub/corrections/#c-2026-12-24-town-abai', 'Town: Abai'],
      ['https://towns.example/sub/corrections/#c-2026-12-01-town-saran', 'Town: Saran'],
    ]);
    expect(items[1]?.description).toBe('It said: It said more. It says now: It says less. Why: A slip.');
    expect(updated?.toISOString().slice(0, 10)).toBe('2026-12-24');
  });

  it('is a valid feed of the first day where nothing was corrected', () => {
    const { items, meta, updated, self } = read([]);
    expect(items).toEqual([]);
    expect(meta.type).toBe('atom');
    expect(self).toBe('https://towns.example/sub/corrections/feed.xml');
    expect(updated?.toISOString().slice(0, 10)).toBe('2026-11-22');
  });
});
