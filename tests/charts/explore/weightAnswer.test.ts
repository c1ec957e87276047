import { describe, expect, it } from 'vitest';
import { renderAnswer } from '../../../src/charts/explore/weightAnswer.ts';
import { weightRows } from '../../../src/charts/explore/weightRows.ts';
import { evidence, surface } from '../evidence.ts';

const rows = weightRows(evidence);
const desk = { words: surface.words, href: (path: string) => `/sub/${path}` };
const answerOf = (key: string): string => {
  const row = rows.find((candidate) => candidate.key === key);
  return row === undefined ? '' : renderAnswer(row, rows, desk);
};

describe('renderAnswer', () => {
  it('says the pair, what it makes, what the others make, and what it mixes', () => {
    const plain = answerOf('2023.trend-share-2025')
      .replaceAll('\u00A0', ' ')
      .replaceAll(/<\/?a\b[^>]*>/g, '');
    expect(plain).toBe(
      '<p class="explore-sentence">Take 40 % of industry in 2023 (Minister of national economy) and 1.4 million people (Vice-minister of national economy, June 2025). That is 6.9 % of the country’s people, so the towns weigh <strong>5.6 to 5.8 times</strong> as much in industry as in people.</p>' +
        '<p>The other counts of the same list would make it 5.3 to 6.8 times. The pair mixes dates: the share is of 2023, the count of June 2025.</p>',
    );
  });

  it('leads from every number of the sentence to its record', () => {
    const links = (key: string) => [...answerOf(key).matchAll(/href="([^"]+)"/g)].map(([, address]) => address);
    expect(links('2023.trend-share-2025')).toEqual([
      '/sub/ledger/claims/industrial-output-share.monotowns-20.2023.kazinform-63bn-2024/',
      '/sub/ledger/claims/population.monotowns-20.2025-06-18.trend-share-2025/',
      '/sub/ledger/calculations/share-of-people-2023-trend-share-2025/',
      '/sub/ledger/calculations/weight-per-head-2023-trend-share-2025/',
    ]);
    expect(links('2024.towns-own-sum')[1]).toBe('/sub/ledger/calculations/towns-own-sum/');
  });

  it('says that a pair is of the same year', () => {
    expect(answerOf('2024.pm-monotowns-2024')).toContain('Share and count are of the same year.');
  });

  it('is another for every pair', () => {
    expect(new Set(rows.map((row) => renderAnswer(row, rows, desk))).size).toBe(rows.length);
  });
});
