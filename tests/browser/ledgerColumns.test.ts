import { describe, expect, it } from 'vitest';
import { facetNames } from '../../src/browser/ledgerColumns.ts';
import { ledgerFacets } from '../../src/exports/ledgerColumns.ts';
import { choices, ledger, records } from './ledgerRows.ts';

describe('decodeLedger', () => {
  it('gives back what was encoded, in order', () => {
    const shown = ledger.rows.map(({ path, sign, value, title, when, who, from, to, facets }) => ({
      path,
      sign,
      value,
      title,
      when,
      who,
      from,
      to,
      facets,
    }));
    expect(shown.map((row, index) => ({ ...row, hidden: records[index]?.hidden }))).toEqual(records);
  });

  it('knows the facets of the file, and their choices in order', () => {
    expect(facetNames).toEqual(ledgerFacets);
    expect(ledger.choices.place).toEqual(choices.place.map(({ id, label }) => ({ id, label })));
  });

  it('says the status in words', () => {
    expect(ledger.rows.map(({ status }) => status)).toEqual([
      'promised, official statistic',
      'promised',
      'official statistic',
    ]);
  });
});
