import { describe, expect, it } from 'vitest';

import { countDecimals, toBase } from '../../src/evidence/quantity.ts';
import { registry } from '../evidence.ts';

describe('toBase({ printed, unit })', () => {
  it.each([
    ['18.5', 'KZT-trn', '18500000000000', 'KZT', 5e10],
    ['46.4', 'KZT-trn', '46400000000000', 'KZT', 5e10],
    ['0.9', 'KZT-bn', '900000000', 'KZT', 5e7],
    ['0.0015', 'KZT-mn', '1500', 'KZT', 50],
    ['-3.25', 'thousand-people', '-3250', 'people', 5],
    ['38.5893', 'thousand-people', '38589.3', 'people', 0.05],
    ['43.9', 'thousand-people', '43900', 'people', 50],
    ['37.7', 'USD-mn', '37700000', 'USD', 5e4],
    ['36.4', 'percent', '36.4', 'percent', 0.05],
    ['1500000', 'people', '1500000', 'people', 0.5],
    ['0', 'KZT-bn', '0', 'KZT', 5e8],
  ] as const)('%s %s is %s %s, give or take %s', (printed, unit, shifted, base, tolerance) => {
    expect(toBase({ printed, unit })).toEqual({ value: Number(shifted), printed: shifted, unit: base, tolerance });
  });

  it('brings no float noise in, unlike a multiplication', () => {
    expect(16.1 * 1e9 === 16_100_000_000).toBe(false);
    expect(toBase({ printed: '16.1', unit: 'KZT-bn' }).value).toBe(16_100_000_000);
  });

  it('moves the point of every claim and observation by the same power as its unit, never more', () => {
    const wrong = [...registry.tables.claims, ...registry.tables.observations].filter((statement) => {
      const { value, printed, unit } = toBase(statement);
      const power = Math.log10(value / statement.value);
      return (
        Number(printed) !== value || (unit === statement.unit ? value !== statement.value : Math.round(power) % 3 !== 0)
      );
    });
    expect(wrong.filter(({ value }) => value !== 0)).toEqual([]);
  });
});

it('countDecimals(printed) counts trailing zeros too', () => {
  expect(['5', '5.0', '5.25'].map(countDecimals)).toEqual([0, 1, 2]);
});
