import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { renderControls } from '../../../src/charts/explore/weightControls.ts';
import { weightRows } from '../../../src/charts/explore/weightRows.ts';
import { evidence, surface } from '../evidence.ts';

const rows = weightRows(evidence);
const { document } = parseHTML(`<html><body>${renderControls(rows, surface.words)}</body></html>`);
const groups = [...document.querySelectorAll('fieldset')];

describe('renderControls', () => {
  it('has a group of shares, and a group of counts for each list, of which the first is shown', () => {
    expect(groups.map((group) => [group.getAttribute('data-shares'), group.hasAttribute('hidden')])).toEqual([
      [null, false],
      ['2024 2023', false],
      ['2021', true],
    ]);
  });

  it('offers every pair and no other', () => {
    const offered = groups
      .slice(1)
      .flatMap((group) =>
        (group.getAttribute('data-shares') ?? '')
          .split(' ')
          .flatMap((year) =>
            [...group.querySelectorAll('input')].map((input) => `${year}.${input.getAttribute('value')}`),
          ),
      );
    expect(offered.toSorted()).toEqual(rows.map(({ key }) => key).toSorted());
  });

  it('is disabled and complete: a legend for each group, a label for each radio, a choice made', () => {
    for (const group of groups) {
      expect(group.hasAttribute('disabled')).toBe(true);
      expect(group.querySelector('legend')?.textContent).not.toBe('');
    }
    expect(document.querySelectorAll('label > input[type=radio]').length).toBe(3 + 6 + 9);
    expect([...document.querySelectorAll('[checked]')].map((input) => input.getAttribute('value'))).toEqual([
      '2024',
      'pm-seminar-2025',
    ]);
  });
});
