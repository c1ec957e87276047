// The description of the interface: https://spec.openapis.org/oas/v3.1.1.html.
import { indexSchema, itemSchemas, recordSchemas } from './recordSchemas.ts';
import { type Schema, address, day, integer, list, record, refer } from './schema.ts';

export interface EndpointText {
  /** Of the collection. */
  name: string;
  about: string;
  /** Paths on the server, the second with `{id}`; undefined where the list says all. */
  list: string;
  record: string | undefined;
  /** The id of a record that exists. */
  example: string | undefined;
}

export interface ApiHead {
  title: string;
  description: string;
  /** What a list is, and a record: of any collection. */
  list: string;
  record: string;
  version: string;
  index: string;
  server: string;
  licence: { name: string; url: string };
}

/** The shape of a record by its collection. */
const RECORDS: Readonly<Record<string, keyof typeof recordSchemas>> = {
  claims: 'Claim',
  calculations: 'Calculation',
  series: 'Series',
  contested: 'Contested',
  lessons: 'Lesson',
  towns: 'Town',
  charts: 'Chart',
};

/** The group of the entry, beside one for each collection. */
const INDEX = 'index';

const listName = (collection: string): string => `${collection.charAt(0).toUpperCase()}${collection.slice(1)}List`;

function answer(description: string, schema: Schema): Schema {
  return {
    200: { description, content: { 'application/json': { schema } } },
    404: { description: 'There is no such file.' },
  };
}

function describeList({ name, about, list: path }: EndpointText, description: string): [string, Schema] {
  const get = {
    operationId: `list-${name}`,
    tags: [name],
    summary: about,
    description,
    responses: answer(about, refer(listName(name))),
  };
  return [path, { get }];
}

function describeRecord({ name, about, record: path, example }: EndpointText, description: string): [string, Schema][] {
  const schema = RECORDS[name];
  if (path === undefined || schema === undefined) return [];
  const id = {
    name: 'id',
    in: 'path',
    required: true,
    schema: { type: 'string' },
    ...(example === undefined ? {} : { example }),
  };
  const get = {
    operationId: `read-${name}`,
    tags: [name],
    summary: about,
    description,
    parameters: [id],
    responses: answer(about, refer(schema)),
  };
  return [[path, { get }]];
}

/** Lists have a head and their items. */
function toListSchemas(): Record<string, Schema> {
  return Object.fromEntries(
    Object.entries(itemSchemas).map(([name, item]) => [
      listName(name),
      record({ licence: address(), updated: day, url: address(), count: integer(), items: list(item) }),
    ]),
  );
}

export function createOpenApi(endpoints: readonly EndpointText[], head: ApiHead): object {
  const { title, description, version, index, server, licence } = head;
  const entry = {
    operationId: 'read-index',
    tags: [INDEX],
    summary: title,
    description,
    responses: answer(description, refer('Index')),
  };
  return {
    openapi: '3.1.1',
    info: { title, description, version, license: licence },
    servers: [{ url: server }],
    // Said openly: no call needs a key.
    security: [],
    tags: [{ name: INDEX, description: title }, ...endpoints.map(({ name, about }) => ({ name, description: about }))],
    paths: {
      [index]: { get: entry },
      ...Object.fromEntries(
        endpoints.flatMap((endpoint) => [describeList(endpoint, head.list), ...describeRecord(endpoint, head.record)]),
      ),
    },
    components: { schemas: { Index: indexSchema, ...recordSchemas, ...toListSchemas() } },
  };
}
