// Short words for JSON Schema (2020-12), the language in which OpenAPI describes answers.

export type Schema = Readonly<Record<string, unknown>>;

const described = (description?: string): Schema => (description === undefined ? {} : { description });

export const text = (description?: string): Schema => ({ type: 'string', ...described(description) });
export const number = (description?: string): Schema => ({ type: 'number', ...described(description) });
export const integer = (description?: string): Schema => ({ type: 'integer', ...described(description) });
export const truth = (description?: string): Schema => ({ type: 'boolean', ...described(description) });
export const code = (...codes: readonly string[]): Schema => ({ type: 'string', enum: codes });
export const address = (description?: string): Schema => ({ type: 'string', format: 'uri', ...described(description) });
/** An address elsewhere, which may have letters of any script in it. */
export const foreignAddress = (description?: string): Schema => ({
  type: 'string',
  format: 'iri',
  ...described(description),
});
export const list = (items: Schema, description?: string): Schema => ({
  type: 'array',
  items,
  ...described(description),
});
export const refer = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });

/** An ISO 8601 day. */
export const day: Schema = { type: 'string', format: 'date' };
/** An ISO 8601 year, month or day, or an interval of two. */
export const period: Schema = {
  type: 'string',
  pattern: '^\\d{4}(-\\d\\d(-\\d\\d)?)?(/\\d{4}(-\\d\\d(-\\d\\d)?)?)?$',
  description: 'ISO 8601: a year, month or day, or an interval of two.',
};

/** The same or null, which stands for what is empty. */
export function orNull(schema: Schema): Schema {
  const { type, enum: codes, ...rest } = schema;
  if (typeof type !== 'string') return { anyOf: [schema, { type: 'null' }] };
  return { type: [type, 'null'], ...(Array.isArray(codes) ? { enum: [...(codes as string[]), null] } : {}), ...rest };
}

/** An object in which every property is there. Others may come later, so readers must not refuse them. */
export function record(properties: Readonly<Record<string, Schema>>, description?: string): Schema {
  return { type: 'object', ...described(description), required: Object.keys(properties), properties };
}
