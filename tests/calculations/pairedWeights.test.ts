import { describe, expect, it } from 'vitest';
import { calculateOutputWeight } from '../../src/calculations/outputWeight.ts';
import { calculatePairedWeights } from '../../src/calculations/pairedWeights.ts';
import { registry } from '../evidence.ts';
import { find } from './find.ts';

const calculations = calculatePairedWeights(registry);

describe('calculatePairedWeights', () => {
  it('weight-per-head-2024-trend-share-2025: 36.4 percent against 1.4 million', () => {
    // first  0.364 / (1,400,000 / 20,286,084) = 0.364 / 0.0690128 = 5.27438
    // low    0.364 / (1,400,000 / 20,265,320) = 0.364 / 0.0690835 = 5.26898
    const { value, range, unit } = find(calculations, 'weight-per-head-2024-trend-share-2025');
    expect(value).toBeCloseTo(5.27438, 4);
    expect(range?.low).toBeCloseTo(5.26898, 4);
    expect(range?.high).toBe(value);
    expect(unit).toBe('times');
  });

  it('weight-per-head-2023-pm-monotowns-2024: 40 percent against 1.3 million', () => {
    // first  0.4 / (1,300,000 / 20,159,707) = 6.20299; low 0.4 / (1,300,000 / 19,765,000) = 6.08154
    const { value, range } = find(calculations, 'weight-per-head-2023-pm-monotowns-2024');
    expect(value).toBeCloseTo(6.20299, 4);
    expect(range?.low).toBeCloseTo(6.08154, 4);
  });

  it('weight-per-head-2021-pm-session-2013: 29 percent against 1.53 million, one count of the country', () => {
    // 0.29 / (1,530,000 / 19,186,015) = 3.63656
    const { value, range } = find(calculations, 'weight-per-head-2021-pm-session-2013');
    expect(value).toBeCloseTo(3.63656, 4);
    expect(range).toBeUndefined();
  });

  it('share-of-people-2024-pm-seminar-2025: 1.5 million of the country', () => {
    // 1,500,000 / 20,286,084 = 7.39423 %
    expect(find(calculations, 'share-of-people-2024-pm-seminar-2025').value).toBeCloseTo(7.39423, 4);
  });

  it('weight-per-head-2024 spans every count, our sums too', () => {
    // high  0.364 / (1,187,835 / 20,286,084) = 6.21646: the towns proper
    const { value, range } = find(calculations, 'weight-per-head-2024');
    expect(range?.low).toBeCloseTo(4.91772, 4);
    expect(range?.high).toBeCloseTo(6.21646, 4);
    expect(value).toBeCloseTo(4.92276, 4);
  });

  it('agrees with the weight over the published counts alone', () => {
    const published = find(calculateOutputWeight(registry), 'output-weight-per-head');
    expect(find(calculations, 'weight-per-head-2024').value).toBe(published.value);
    expect(find(calculations, 'weight-per-head-2024-pm-monotowns-2024').value).toBe(published.range?.high);
  });

  it('weight times share of people is the share of industry, in every pair', () => {
    const pairs = calculations.filter(({ id }) => id.startsWith('share-of-people-'));
    expect(pairs.length).toBe(21);
    for (const { id, value } of pairs) {
      const pair = id.replace('share-of-people-', '');
      const share = { '2024': 36.4, '2023': 40, '2021': 29 }[pair.slice(0, 4)];
      expect(value * find(calculations, `weight-per-head-${pair}`).value).toBeCloseTo(share ?? Number.NaN, 10);
    }
  });
});
