// Holds the codes of rows.ts to seeds/datapackage.json: the records below must name every code of the types, or tsc refuses them.
import { describe, expect, it } from 'vitest';
import { parseDescriptor, type Field } from '../src/evidence/descriptor.ts';
import type {
  Directive,
  Finding,
  Happening,
  Lesson,
  Listed,
  Observation,
  Place,
  Project,
  Qualifier,
  Scope,
  Source,
  Status,
  TableName,
  Unit,
} from '../src/evidence/rows.ts';
import { seedFiles } from './evidence.ts';

const descriptor = parseDescriptor(
  new TextDecoder().decode(seedFiles.get('seeds/datapackage.json')),
  'seeds/datapackage.json',
);

function getField(table: TableName, name: string): Field {
  const field = descriptor.resources
    .find((resource) => resource.name === table)
    ?.schema.fields.find((each) => each.name === name);
  if (field === undefined) throw new Error(`no field ${table}.${name}`);
  return field;
}

type Codes<Code extends string> = Record<Exclude<Code, ''>, 1>;
const LISTED: Codes<Listed> = { yes: 1, no: 1, unknown: 1 };
const UNITS: Codes<Unit> = {
  people: 1,
  percent: 1,
  KZT: 1,
  'KZT-mn': 1,
  'KZT-bn': 1,
  'KZT-trn': 1,
  'USD-mn': 1,
  'USD-bn': 1,
  'RUB-bn': 1,
  jobs: 1,
  towns: 1,
  enterprises: 1,
  projects: 1,
  units: 1,
  'units-per-year': 1,
  tyres: 1,
  'tonnes-per-year': 1,
  'million-tonnes': 1,
  buildings: 1,
  apartments: 1,
  hectares: 1,
  'sq-m': 1,
  'thousand-sq-m': 1,
  km: 1,
  times: 1,
  year: 1,
  indicators: 1,
  groups: 1,
  zones: 1,
  items: 1,
  'thousand-people': 1,
  'KZT-thousand': 1,
  'per-1000-births': 1,
  crimes: 1,
};
const qualifiers: Codes<Qualifier> = { exact: 1, about: 1, 'at-least': 1, 'more-than': 1, 'up-to': 1, almost: 1 };
const statuses: Codes<Status> = {
  census: 1,
  statistic: 1,
  reported: 1,
  promised: 1,
  planned: 1,
  claimed: 1,
  estimate: 1,
};
const scopes: Codes<Scope> = { town: 1, administration: 1, district: 1, region: 1, country: 1, group: 1, project: 1 };
const sourceTypes: Codes<Source['type']> = { official: 1, press: 1, research: 1, reference: 1, dataset: 1 };
const standings: Codes<Source['standing']> = { state: 1, independent: 1, reference: 1, academic: 1, company: 1 };
const placeKinds: Codes<Place['kind']> = { country: 1, region: 1, town: 1, district: 1, group: 1 };
const projectStates: Codes<Project['state']> = {
  operating: 1,
  'below-capacity': 1,
  launched: 1,
  'under-construction': 1,
  announced: 1,
  delayed: 1,
  'no-trace': 1,
  superseded: 1,
};
const flags: Codes<Observation['flag']> = { 're-based': 1, preliminary: 1, break: 1, suspect: 1 };
const findingKinds: Codes<Finding['kind']> = { context: 1, 'counter-evidence': 1, risk: 1, history: 1, status: 1 };
const precisions: Codes<Happening['date_precision']> = { day: 1, month: 1, year: 1, decade: 1, uncertain: 1 };
const directiveStates: Codes<Directive['state']> = {
  'evidence-late': 1,
  'evidence-partial': 1,
  'no-evidence-found': 1,
};
const lessonKinds: Codes<Lesson['kind']> = { lesson: 1, warning: 1, risk: 1 };

describe('the codelists of the types and of the descriptor are equal', () => {
  it.each([
    ['sources', 'type', sourceTypes],
    ['sources', 'standing', standings],
    ['places', 'kind', placeKinds],
    ['places', 'on_list_2012', LISTED],
    ['places', 'on_list_2025', LISTED],
    ['projects', 'state', projectStates],
    ['claims', 'unit', UNITS],
    ['claims', 'qualifier', qualifiers],
    ['claims', 'status', statuses],
    ['observations', 'flag', flags],
    ['findings', 'kind', findingKinds],
    ['events', 'date_precision', precisions],
    ['directives', 'state', directiveStates],
    ['lessons', 'kind', lessonKinds],
  ] as const)('%s.%s', (table, field, codes) => {
    expect(getField(table, field).constraints?.enum?.toSorted()).toEqual(Object.keys(codes).toSorted());
  });

  it('the units of measures are those of claims, and the panel uses some of them', () => {
    expect(getField('measures', 'unit')['towns:itemEnum']?.toSorted()).toEqual(Object.keys(UNITS).toSorted());
    expect(Object.keys(UNITS)).toEqual(
      expect.arrayContaining([...(getField('observations', 'unit').constraints?.enum ?? [])]),
    );
  });

  it('the scopes of claims and of the panel are together those of the type', () => {
    const described = [
      ...(getField('claims', 'scope').constraints?.enum ?? []),
      ...(getField('observations', 'scope').constraints?.enum ?? []),
    ];
    expect([...new Set(described)].toSorted()).toEqual(Object.keys(scopes).toSorted());
  });

  it('no field has a codelist that is not compared here', () => {
    const fields = descriptor.resources.flatMap(({ name, schema }) =>
      schema.fields
        .filter(({ constraints }) => constraints?.enum !== undefined)
        .map((field) => `${name}.${field.name}`),
    );
    expect(fields).toHaveLength(17);
  });
});
