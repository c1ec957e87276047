// A record as it lies on the disk, checked for its shape before anybody relies on it.
import { Ajv, type JSONSchemaType } from 'ajv';
import { decodeText } from '../../evidence/decodeText.ts';
import { type Problem, Problems } from '../../evidence/problem.ts';
import { type EditionRecord, countedKinds } from './editionRecord.ts';
import { trackedTables } from './packedTables.ts';
import { touchReasons, workKinds } from './touched.ts';

const text = { type: 'string' } as const;
const day = { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\d$' } as const;
const texts = { type: 'object', additionalProperties: text } as const;
/** An object with exactly these keys. */
const all = (keys: readonly string[], value: object) => ({
  type: 'object',
  properties: Object.fromEntries(keys.map((key) => [key, value])),
  required: keys,
});
const list = (properties: Readonly<Record<string, object>>) => ({
  type: 'array',
  items: { type: 'object', properties, required: Object.keys(properties) },
});
const named = { id: text, cells: texts };
const schema = {
  type: 'object',
  properties: {
    date: day,
    previous: { ...day, type: ['string', 'null'] },
    counts: all(countedKinds, { type: 'integer', minimum: 0 }),
    changes: {
      ...all(trackedTables, {
        type: 'object',
        properties: {
          added: list(named),
          changed: list({ ...named, fields: list({ field: text, was: text, now: text }) }),
          withdrawn: list(named),
        },
        required: ['added', 'changed', 'withdrawn'],
      }),
      type: ['object', 'null'],
    },
    touched: all(
      workKinds,
      list({
        id: text,
        reasons: { type: 'array', items: { enum: touchReasons }, minItems: 1 },
        numbers: { type: 'array', items: text },
      }),
    ),
    digests: all(workKinds, { type: 'object', additionalProperties: texts }),
  },
  required: ['date', 'previous', 'counts', 'changes', 'touched', 'digests'],
};
const isRecord = new Ajv({ strict: false }).compile(schema as unknown as JSONSchemaType<EditionRecord>);

/** Undefined where it is malformed: then `problems` has one line that says where. */
export function parseRecord(bytes: Uint8Array, file: string, problems: Problem[]): EditionRecord | undefined {
  const remedy = `records never change: bring it back with git checkout -- ${file}`;
  let data: unknown;
  try {
    data = JSON.parse(decodeText(bytes, file));
  } catch (error) {
    if (error instanceof Problems) problems.push(...error.problems);
    else problems.push({ file, line: 0, what: 'not JSON', remedy });
    return undefined;
  }
  if (isRecord(data)) return data;
  const [error] = isRecord.errors ?? [];
  const field = (error?.instancePath ?? '').slice(1);
  const what = `not the record of an edition: it ${error?.message ?? 'is something else'}`;
  problems.push({ file, line: 0, ...(field === '' ? {} : { field }), what, remedy });
  return undefined;
}
