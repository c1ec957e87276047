// seeds/datapackage.json, a Frictionless Data Package v2. Properties that begin with `towns:` are our own: rules that table schemas cannot express.
import { Problems } from './problem.ts';
import type { TableName } from './rows.ts';

export interface Field {
  name: string;
  type: 'string' | 'number' | 'year' | 'boolean' | 'list';
  title: string;
  description: string;
  /** An address of a page on the web. */
  format?: 'uri';
  example?: string;
  delimiter?: string;
  trueValues?: readonly string[];
  falseValues?: readonly string[];
  constraints?: {
    required?: boolean;
    unique?: boolean;
    enum?: readonly string[];
    pattern?: string;
    minimum?: number;
    maximum?: number;
  };
  /** point: an ISO year, month or day; period: the same or an interval. */
  'towns:format'?: 'point' | 'period';
  'towns:maxWords'?: number;
  'towns:minItems'?: number;
  /** The codes that the items of a list may be. */
  'towns:itemEnum'?: readonly string[];
  /** The tables in whose ids the cell, or each item of a list, must be found. */
  'towns:references'?: readonly TableName[];
}

/** What reading a table takes to know. */
export interface Tabular {
  schema: { fields: readonly Field[] };
  /** Whether a header alone is a whole table. */
  'towns:mayBeEmpty'?: boolean;
}

export interface Resource extends Tabular {
  name: TableName;
  path: string;
  title: string;
  description: string;
  schema: {
    fields: readonly Field[];
    foreignKeys?: readonly {
      fields: readonly string[];
      reference: { resource: TableName; fields: readonly string[] };
    }[];
  };
}

export interface Descriptor {
  title: string;
  description: string;
  /** Groups of tables in which no id may occur twice. */
  'towns:uniqueAcross': readonly (readonly TableName[])[];
  /** Measures that add up over time, so that only equal periods answer the same question. */
  'towns:flows': readonly string[];
  resources: readonly Resource[];
}

/** All tables, as a record so that none can be forgotten; the value is the order in which problems are told. */
const TABLES: Record<TableName, number> = {
  sources: 1,
  places: 2,
  measures: 3,
  projects: 4,
  claims: 5,
  observations: 6,
  findings: 7,
  events: 8,
  directives: 9,
  lessons: 10,
  contested: 11,
};

const TYPES: readonly Field['type'][] = ['string', 'number', 'year', 'boolean', 'list'];

/** The descriptor. Throws Problems if it is no JSON or does not describe exactly our tables. */
export function parseDescriptor(text: string, path: string): Descriptor {
  let descriptor: Descriptor;
  try {
    descriptor = JSON.parse(text) as Descriptor;
  } catch (error) {
    const remedy = `mend the JSON: ${error instanceof Error ? error.message : String(error)}`;
    throw new Problems([{ file: path, line: 0, what: 'not JSON', remedy }]);
  }
  const isDescriptor = Array.isArray(descriptor?.resources);
  if (!isDescriptor) throw new Problems([describe(path, 'not a list', '', 'list the tables of seeds/ here')]);
  const described = new Set<string>(descriptor.resources.map(({ name }) => name));
  const missing = Object.keys(TABLES).filter((name) => !described.has(name));
  const unknown = [...described].filter((name) => !(name in TABLES));
  const problems = [
    ...missing.map((name) => describe(path, 'table not described', name, 'add a resource of this name')),
    ...unknown.map((name) =>
      describe(path, 'unknown table', name, 'add it to src/evidence/rows.ts, or delete the resource'),
    ),
    ...descriptor.resources.flatMap(({ name, schema }) =>
      schema.fields
        .filter(({ type }) => !TYPES.includes(type))
        .map((field) =>
          describe(path, `unknown type of ${name}.${field.name}`, field.type, `use one of ${TYPES.join(', ')}`),
        ),
    ),
  ];
  if (problems.length > 0) throw new Problems(problems);
  return descriptor;
}

function describe(file: string, what: string, value: string, remedy: string) {
  return { file, line: 0, field: 'resources', what, ...(value === '' ? {} : { value }), remedy };
}
