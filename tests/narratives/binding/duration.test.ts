import { expect, it } from 'vitest';
import { isDuration } from '../../../src/narratives/binding/duration.ts';
import { findNumerals } from '../../../src/narratives/numerals/findNumerals.ts';
import { registry } from '../../evidence.ts';

const last = (text: string, id: string): boolean => {
  const [numeral] = findNumerals(text, 'en');
  return numeral !== undefined && isDuration(numeral, { kind: 'claim', row: registry.claim(id) }, registry);
};

it('ten months is the length of a period from January to October', () => {
  const id = 'output.tyre-plant.2025-01-to-2025-10.baq-25-productions-2025';
  expect(last('ten months', id)).toBe(true);
  expect(last('nine months', id)).toBe(false);
  expect(last('ten tyres', id)).toBe(false);
});

it('20 years is the length of a period from 2004 to 2024', () => {
  expect(last('20 years', 'population-decline-factor.monotowns-20.2004-to-2024.kazinform-population-falls-2024')).toBe(
    true,
  );
  expect(last('30 years', 'population-decline-factor.monotowns-20.2004-to-2024.kazinform-population-falls-2024')).toBe(
    false,
  );
});
