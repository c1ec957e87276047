// A small ledger for tests of the filter: what the exports encode, as the browser decodes it.
import { type Ledger, type LedgerColumns, decodeLedger } from '../../src/browser/ledgerColumns.ts';
import { type FacetChoice, type LedgerRecord, toLedgerColumns } from '../../src/exports/ledgerColumns.ts';

const choice = (id: string, label: string, names = ''): FacetChoice => ({ id, label, names });

export const choices = {
  kind: [choice('question', 'Contested question'), choice('claim', 'Claim'), choice('series', 'Yearly series')],
  measure: [choice('jobs', 'Jobs'), choice('population', 'Population')],
  place: [choice('ekibastuz', 'Ekibastuz', 'Экибастуз Екібастұз'), choice('saran', 'Saran', 'Сарань Саран')],
  status: [choice('promised', 'promised'), choice('statistic', 'official statistic')],
  source: [choice('a', 'First paper'), choice('b', 'Second paper')],
  speaker: [choice('the akim', 'the akim'), choice('the office', 'the office')],
};

export const records: readonly LedgerRecord[] = [
  {
    path: 'ledger/contested/how-many/',
    sign: 'contested',
    value: '',
    title: 'How many jobs?',
    hidden: 'Nobody counted.',
    when: '2020 to 2024',
    who: '2 answers',
    from: 2020,
    to: 2024,
    facets: {
      kind: ['question'],
      measure: ['jobs'],
      place: ['saran', 'ekibastuz'],
      status: ['promised', 'statistic'],
      source: ['a', 'b'],
      speaker: ['the akim'],
    },
  },
  {
    path: 'ledger/claims/one/',
    sign: 'promised',
    value: 'more than 1,100 jobs',
    title: 'Jobs, Saran',
    hidden: 'The tyre plant was to give work.',
    when: '5 April 2021',
    who: 'the akim',
    from: 2021,
    to: 2021,
    facets: {
      kind: ['claim'],
      measure: ['jobs'],
      place: ['saran'],
      status: ['promised'],
      source: ['a'],
      speaker: ['the akim'],
    },
  },
  {
    path: 'ledger/series/ekibastuz-population/',
    sign: 'series',
    value: 'in 25 years',
    title: 'Population, Ekibastuz',
    hidden: '',
    when: '1999 to 2023',
    who: 'the office',
    from: 1999,
    to: 2023,
    facets: {
      kind: ['series'],
      measure: ['population'],
      place: ['ekibastuz'],
      status: ['statistic'],
      source: ['b'],
      speaker: ['the office'],
    },
  },
];

export const ledger: Ledger = decodeLedger(JSON.parse(toLedgerColumns(records, choices)) as LedgerColumns);
