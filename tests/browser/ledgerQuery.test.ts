import { describe, expect, it } from 'vitest';
import { findRows, formatQuery, isEmpty, parseQuery } from '../../src/browser/ledgerQuery.ts';
import { ledger } from './ledgerRows.ts';

const find = (search: string): string[] =>
  findRows(ledger, parseQuery(search)).map(({ path }) => path.split('/').at(-2) ?? '');
const [question, claim, series] = ['how-many', 'one', 'ekibastuz-population'] as const;

describe('findRows', () => {
  it.each([
    ['', [question, claim, series]],
    ['?q=jobs', [question, claim]],
    ['?q=job+sar', [question, claim]],
    ['?q=obs', []],
    ['?q=1100', [claim]],
    ['?q=1,100', [claim]],
    ['?q=tyre', [claim]],
    ['?q=nobody', [question]],
    ['?q=akim', [question, claim]],
    ['?q=second+paper', [question, series]],
    ['?q=Екібастұз', [question, series]],
    ['?q=экибастуз', [question, series]],
    ['?q=сарань+2021', [claim]],
    ['?kind=series', [series]],
    ['?measure=population', [series]],
    ['?place=saran', [question, claim]],
    ['?status=statistic', [question, series]],
    ['?source=a', [question, claim]],
    ['?speaker=the+office', [series]],
    ['?place=saran&kind=claim', [claim]],
    ['?place=nowhere', []],
    ['?to=2019', [series]],
    ['?from=2024', [question]],
    ['?from=2021&to=2021', [question, claim, series]],
    ['?from=20', [question, claim, series]],
  ])('"%s" finds %j', (search, found) => {
    expect(find(search)).toEqual(found);
  });
});

describe('the query of an address', () => {
  it('comes back as it was written, in one order, without what was not asked', () => {
    expect(formatQuery(parseQuery('?to=2020&other=1&q=%D0%A1%D0%B0%D1%80%D0%B0%D0%BD%D1%8C&place='))).toBe(
      '?q=%D0%A1%D0%B0%D1%80%D0%B0%D0%BD%D1%8C&to=2020',
    );
  });

  it('is empty where nothing is asked', () => {
    expect(formatQuery(parseQuery('?other=1&q=+'))).toBe('');
    expect(isEmpty(parseQuery('?q=+'))).toBe(true);
    expect(isEmpty(parseQuery('?from=2020'))).toBe(false);
  });
});
