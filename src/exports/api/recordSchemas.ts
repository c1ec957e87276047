// The shapes of the records of the interface: a promise to outsiders, as far as it goes.
import {
  address,
  code,
  day,
  foreignAddress,
  integer,
  list,
  number,
  orNull,
  period,
  record,
  refer,
  text,
  truth,
} from './schema.ts';

const QUALIFIERS = code('exact', 'about', 'at-least', 'more-than', 'up-to', 'almost');
const STATUSES = code('census', 'statistic', 'reported', 'promised', 'planned', 'claimed', 'estimate');
const SCOPES = code('town', 'administration', 'district', 'region', 'country', 'group', 'project');
const LISTED = code('yes', 'no', 'unknown');
const unit = text('A code of the units in measures.json, or of a calculation.');
const spoken = text('The value in words, with qualifier and unit.');
const digits = text('The value with the digits that the source prints.');

/** Where a record stands, how to cite it, what one may do with it. */
const foot = {
  url: address('The page for readers.'),
  json_url: address('This file.'),
  citation: text('One line; add the day on which you read it.'),
  licence: address(),
};
const titled = record({ id: text(), title: text(), url: address() });
const range = orNull(record({ low: number(), high: number() }, 'Over every combination of parents that disagree.'));
const work = record({ id: text(), title: text(), publisher: text(), url: foreignAddress() });
const place = {
  id: text(),
  name_en: text(),
  name_ru: orNull(text()),
  name_kk: orNull(text()),
  lat: orNull(number()),
  lon: orNull(number()),
  industry: orNull(text()),
  lead_enterprise: orNull(text()),
  on_list_2012: LISTED,
  on_list_2025: LISTED,
  left_list: orNull(period),
  note: orNull(text()),
};
const source = {
  id: text(),
  title: text(),
  author: orNull(text()),
  publisher: text(),
  published: orNull(period),
  url: foreignAddress('Where it was read.'),
  language: text(),
  type: code('official', 'press', 'research', 'reference', 'dataset'),
  standing: code('state', 'independent', 'reference', 'academic', 'company'),
  licence: orNull(text()),
  reliability: orNull(text()),
};
const uses = list(record({ kind: text(), id: text(), title: text(), url: address() }), 'The pages that stand on it.');

/** A value as lists and answers have it. */
const value = { period, value: number(), unit, qualifier: QUALIFIERS, status: STATUSES, scope: orNull(SCOPES) };

export const recordSchemas = {
  Claim: record({
    id: text(),
    measure: text(),
    measure_label: text(),
    subject: text('A place or a project.'),
    subject_name: text(),
    ...value,
    printed: digits,
    speaker: orNull(text()),
    locator: orNull(text('The place in the source.')),
    fragment: orNull(text('The words of the source, in its language.')),
    fragment_url: orNull(foreignAddress('The very words, where a browser can find them.')),
    statement: text(),
    note: orNull(text()),
    text: spoken,
    source: record({ ...source, page: address() }),
    questions: list(titled, 'The contested questions that it answers.'),
    uses,
    ...foot,
  }),
  Calculation: record({
    id: text(),
    title: text(),
    value: number(),
    unit,
    text: spoken,
    formula: record({
      words: text(),
      symbols: text(),
      worked: orNull(record({ value: text('The formula with ids in braces for the numbers.') })),
    }),
    range,
    parents: list(record({ id: text(), text: spoken, url: address() })),
    caveat: text(),
    uses,
    ...foot,
  }),
  Series: record({
    id: text(),
    title: text(),
    measure: text(),
    measure_label: text(),
    comparability: text('What may be compared.'),
    place: text(),
    place_name: text(),
    observations: list(refer('Observation')),
    sources: list(work),
    csv_url: address(),
    ...foot,
  }),
  Observation: record({
    id: text(),
    year: integer(),
    value: number(),
    printed: digits,
    unit,
    scope: orNull(SCOPES),
    flag: orNull(code('re-based', 'preliminary', 'break', 'suspect')),
    source: text(),
    locator: orNull(text()),
    note: orNull(text()),
    url: address(),
  }),
  Contested: record({
    id: text(),
    question: text(),
    theme: text(),
    answers: list(
      record({
        id: text('Of the claim.'),
        text: spoken,
        ...value,
        speaker: orNull(text()),
        source: text(),
        url: address(),
        json_url: address(),
      }),
    ),
    why: text('Why the answers differ.'),
    verdict: text('What may be concluded.'),
    ...foot,
  }),
  Lesson: record({
    id: text(),
    title: text(),
    kind: code('lesson', 'warning', 'risk'),
    statement: text(),
    evidence_for: list(refer('Evidence')),
    evidence_against: list(refer('Evidence')),
    caveat: orNull(text()),
    source: text(),
    locator: text(),
    ...foot,
  }),
  Evidence: record({ id: text(), text: text(), value: orNull(spoken), url: address() }),
  Town: record({
    ...place,
    region: record({ id: text(), name: text() }),
    status: code('listed', 'removed', 'eliminated'),
    sources: list(text()),
    series: list(
      record({
        id: text(),
        measure: text(),
        first_year: integer(),
        last_year: integer(),
        url: address(),
        json_url: address(),
      }),
    ),
    places: list(text(), 'Ids of places in it.'),
    projects: list(text()),
    claims: list(text()),
    questions: list(text()),
    csv_url: address('All claims and yearly values as CSV.'),
    data_url: address('The same as JSON.'),
    ...foot,
  }),
  Chart: record({
    id: text(),
    title: text(),
    dek: text(),
    alt: text(),
    note: orNull(text()),
    credit: text(),
    sources: list(record({ title: text(), publisher: text(), url: foreignAddress() })),
    columns: list({ ...record({ id: text(), label: text() }), description: 'With a unit where there is one.' }),
    rows: list({ type: 'object', description: 'By the ids of the columns, with the ids of claims and sources.' }),
    csv_url: address(),
    svg_url: address(),
    embed_url: address(),
    ...foot,
  }),
} as const;

export const itemSchemas = {
  claims: record({ id: text(), measure: text(), subject: text(), ...value, source: text(), url: address() }),
  calculations: record({ id: text(), title: text(), value: number(), unit, range, url: address() }),
  series: record({
    id: text(),
    measure: text(),
    place: text(),
    first_year: integer(),
    last_year: integer(),
    observations: integer('How many.'),
    url: address(),
  }),
  contested: record({ id: text(), question: text(), theme: text(), claims: list(text()), url: address() }),
  lessons: record({ id: text(), title: text(), kind: text(), statement: text(), url: address() }),
  towns: record({ id: text(), name: text(), region: text(), status: text(), url: address() }),
  charts: record({ id: text(), title: text(), dek: text(), url: address() }),
  places: record({
    ...place,
    kind: code('country', 'region', 'town', 'district', 'group'),
    parent: orNull(text()),
    source: list(text()),
  }),
  projects: record({
    id: text(),
    name_en: text(),
    company: orNull(text()),
    product: orNull(text()),
    place: text(),
    state: text(),
    supersedes: orNull(text()),
    note: orNull(text()),
  }),
  measures: record({
    id: text(),
    label_en: text(),
    unit: list(text()),
    definition: text(),
    comparability: text(),
  }),
  sources: record({ ...source, cited: truth(), page: address() }),
} as const;

/** The entry. */
export const indexSchema = record({
  name: text(),
  version: text(),
  description: text(),
  licence: address(),
  updated: day,
  url: address(),
  openapi: address(),
  collections: list(
    record({
      id: text(),
      description: text(),
      count: integer(),
      list: address(),
      record: orNull(text('An address with {id} for the id.')),
    }),
  ),
});
