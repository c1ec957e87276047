import { describe, expect, it } from 'vitest';
import { renderAnswer } from '../../../src/charts/explore/weightAnswer.ts';
import { weightRows } from '../../../src/charts/explore/weightRows.ts';
import { evidence, surface } from '../evidence.ts';

const rows = weightRows(evidence);
const answerOf = (key: string): string => {
  const row = rows.find((candidate) => candidate.key === key);
  return row === undefined ? '' : renderAnswer(row, rows, surface.words);
};

describe('renderAnswer', () => {
  it('says the pair, what it makes, what the others make, and what it mixes', () => {
    expect(answerOf('2023.trend-share-2025').replaceAll('\u00A0', ' ')).toBe(
      '<p class="explore-sentence">Take 40 % of industry in 2023 (Minister of national economy) and 1.4 million people (Vice-minister of national economy, June 2025). That is 6.9 % of the country’s people, so the towns weigh <strong>5.6 to 5.8 times</strong> as much in industry as in people.</p>' +
        '<p>The other counts of the same list would make it 5.3 to 6.8 times. The pair mixes dates: the share is of 2023, the count of June 2025.</p>',
    );
  });

  it('says that a pair is of the same year', () => {
    expect(answerOf('2024.pm-monotowns-2024')).toContain('Share and count are of the same year.');
  });

  it('is another for every pair', () => {
    expect(new Set(rows.map((row) => renderAnswer(row, rows, surface.words))).size).toBe(rows.length);
  });
});
