// Holds rows.ts to seeds/datapackage.json: the records below must name every key of the types, or tsc refuses them.
import { describe, expect, it } from 'vitest';

import { parseDescriptor, type Field } from '../../src/evidence/descriptor.ts';
import type {
  Claim,
  Measure,
  Observation,
  Period,
  Place,
  Project,
  TableName,
  Tables,
} from '../../src/evidence/rows.ts';
import { registry, seedFiles } from '../evidence.ts';

const descriptor = parseDescriptor(
  new TextDecoder().decode(seedFiles.get('seeds/datapackage.json')),
  'seeds/datapackage.json',
);

// Wrapped in tuples so that number | undefined counts as one type.
type Kind<Value> = [Value] extends [string]
  ? 'text'
  : [Value] extends [boolean]
    ? 'boolean'
    : [Value] extends [number | undefined]
      ? 'number'
      : [Value] extends [Period]
        ? 'period'
        : 'list';
/** What parsing adds to the cells of a row. */
type Derived<Row> = Row extends Claim | Observation
  ? 'kind' | 'printed'
  : Row extends Place | Project
    ? 'name'
    : Row extends Measure
      ? 'label'
      : never;
type Kinds<Row> = {
  [Key in Exclude<keyof Row, Derived<Row>>]: Kind<Row[Key]>;
};

const text = 'text';
const number = 'number';
const list = 'list';
const period = 'period';
const KINDS: { [Table in TableName]: Kinds<Tables[Table][number]> } = {
  sources: {
    id: text,
    title: text,
    author: text,
    publisher: text,
    published: text,
    url: text,
    language: text,
    type: text,
    standing: text,
    licence: text,
    reliability: text,
    cited: 'boolean',
  },
  places: {
    id: text,
    name_en: text,
    name_ru: text,
    name_kk: text,
    kind: text,
    parent: text,
    lat: number,
    lon: number,
    industry: text,
    lead_enterprise: text,
    on_list_2012: text,
    on_list_2025: text,
    left_list: text,
    note: text,
    source: list,
  },
  measures: { id: text, label_en: text, unit: list, definition: text, comparability: text },
  projects: {
    id: text,
    name_en: text,
    company: text,
    product: text,
    place: text,
    state: text,
    supersedes: text,
    note: text,
  },
  claims: {
    id: text,
    measure: text,
    subject: text,
    period,
    value: number,
    unit: text,
    qualifier: text,
    status: text,
    speaker: text,
    source: text,
    locator: text,
    fragment: text,
    statement: text,
    note: text,
    scope: text,
  },
  observations: {
    id: text,
    measure: text,
    subject: text,
    year: number,
    value: number,
    unit: text,
    scope: text,
    source: text,
    locator: text,
    flag: text,
    note: text,
  },
  findings: {
    id: text,
    subject: text,
    date: period,
    statement: text,
    source: text,
    locator: text,
    fragment: text,
    kind: text,
  },
  events: { id: text, date: period, date_precision: text, place: text, event: text, source: text },
  directives: {
    id: text,
    deadline: text,
    owners: text,
    what: text,
    places: list,
    locator: text,
    evidence: list,
    state: text,
    note: text,
  },
  lessons: {
    id: text,
    title: text,
    statement: text,
    kind: text,
    locator: text,
    evidence_for: list,
    evidence_against: list,
    caveat: text,
  },
  contested: { id: text, question: text, claims: list, why: text, verdict: text },
};

function getKind(field: Field): string {
  if (field['towns:format'] === 'period') return 'period';
  return { string: 'text', number: 'number', year: 'number', boolean: 'boolean', list: 'list' }[field.type];
}

describe('the row types and the descriptor name the same fields', () => {
  it.each(descriptor.resources)('$name', ({ name, schema }) => {
    expect(Object.fromEntries(schema.fields.map((field) => [field.name, getKind(field)]))).toEqual(KINDS[name]);
    const [row = {}] = registry.tables[name];
    expect(
      Object.keys(row)
        .filter((key) => !['printed', 'kind', 'name', 'label'].includes(key) || key in KINDS[name])
        .toSorted(),
    ).toEqual(Object.keys(KINDS[name]).toSorted());
  });
});
