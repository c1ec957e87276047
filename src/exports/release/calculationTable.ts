// The calculations as a table of the release, described as the tables of seeds/ are.
import { parse } from 'csv-parse/sync';
import type { Calculation } from '../../calculations/calculation.ts';
import type { Field } from '../../evidence/descriptor.ts';
import { toCsv } from '../csv.ts';
import { type PublishedTable, KEY, tablePath } from './publishedTable.ts';

const required = { required: true } as const;
/** Names, kinds and meanings of the columns: a promise to outsiders. */
const fields: readonly Field[] = [
  {
    name: KEY,
    type: 'string',
    title: 'Id',
    description: 'Short name of the calculation.',
    example: 'output-weight-per-head',
    constraints: { required: true, unique: true, pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' },
  },
  { name: 'title', type: 'string', title: 'Title', description: 'What was computed.', constraints: required },
  { name: 'value', type: 'number', title: 'Value', description: 'The result, unrounded.', constraints: required },
  { name: 'unit', type: 'string', title: 'Unit', description: 'Unit of the value.', constraints: required },
  {
    name: 'low',
    type: 'number',
    title: 'Lowest value',
    description: 'Lowest result over every combination of claims that disagree. Empty where none do.',
  },
  {
    name: 'high',
    type: 'number',
    title: 'Highest value',
    description: 'Highest result over every combination of claims that disagree. Empty where none do.',
  },
  {
    name: 'formula_words',
    type: 'string',
    title: 'Formula in words',
    description: 'The formula as one sentence.',
    constraints: required,
  },
  {
    name: 'formula_symbols',
    type: 'string',
    title: 'Formula in symbols',
    description: 'The formula with its letters explained.',
    constraints: required,
  },
  {
    name: 'parents',
    type: 'list',
    title: 'Parents',
    description: 'Ids of the claims and observations that it stands on, in the order of the formula.',
    delimiter: ';',
    constraints: required,
    'towns:references': ['claims', 'observations'],
  },
  {
    name: 'caveat',
    type: 'string',
    title: 'Caveat',
    description: 'What a reader must know before quoting it: perimeter, break, currency.',
  },
];

const NAME = 'calculations';

export function toCalculationTable(
  calculations: readonly Calculation[],
  { title, description }: Pick<PublishedTable, 'title' | 'description'>,
): PublishedTable {
  const csv = toCsv(
    fields.map(({ name }) => name),
    calculations
      .toSorted((a, b) => Number(a.id > b.id) - Number(a.id < b.id))
      .map(({ id, title: what, value, unit, range, formula, parents, caveat }) => [
        id,
        what,
        value,
        unit,
        range?.low,
        range?.high,
        formula.words,
        formula.symbols,
        parents.join(';'),
        caveat,
      ]),
  );
  return {
    name: NAME,
    title,
    description,
    fields,
    foreignKeys: [],
    csv: new TextEncoder().encode(csv),
    rows: parse(csv, { from: 2 }),
    resource: {
      name: NAME,
      path: tablePath(NAME),
      type: 'table',
      title,
      description,
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      dialect: { lineTerminator: '\n' },
      schema: {
        fields: fields.map((field) => (field.type === 'list' ? { ...field, itemType: 'string' } : field)),
        missingValues: [''],
        primaryKey: [KEY],
      },
    },
  };
}
