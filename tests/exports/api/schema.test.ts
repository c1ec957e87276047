import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { code, orNull, period, record, refer, text } from '../../../src/exports/api/schema.ts';

const accepts = (schema: object, value: unknown) => new Ajv2020({ strict: false }).compile(schema)(value);

describe('the words of schemas', () => {
  it('orNull takes null as well, of a code too, and nothing else', () => {
    expect(accepts(orNull(text()), null)).toBe(true);
    expect(accepts(orNull(text()), 1)).toBe(false);
    expect(accepts(orNull(code('a')), null)).toBe(true);
    expect(accepts(orNull(code('a')), 'b')).toBe(false);
    expect(orNull(refer('Town'))).toEqual({ anyOf: [{ $ref: '#/components/schemas/Town' }, { type: 'null' }] });
  });

  it('a record wants every property and lets new ones come', () => {
    const schema = record({ id: text() });
    expect(accepts(schema, { id: 'a', later: 1 })).toBe(true);
    expect(accepts(schema, {})).toBe(false);
  });

  it.each(['2025', '2025-06', '2025-06-18', '2025-01/2025-10'])('%s is a period', (value) => {
    expect(accepts(period, value)).toBe(true);
  });

  it.each(['June 2025', '18.06.2025', '2025/'])('"%s" is none', (value) => {
    expect(accepts(period, value)).toBe(false);
  });
});
