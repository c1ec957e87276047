import { describe, expect, it } from 'vitest';
import { printList, printRecord, printRows, toJsonRow } from '../../../src/exports/api/printJson.ts';

describe('toJsonRow(row)', () => {
  it('has null for an empty text and a missing number, and leaves zero, false and lists alone', () => {
    expect(toJsonRow({ a: '', b: undefined, c: 0, d: false, e: [], f: 'x' })).toEqual({
      a: null,
      b: null,
      c: 0,
      d: false,
      e: [],
      f: 'x',
    });
  });
});

describe('printList(head, items)', () => {
  it('is JSON with the count, one item a line', () => {
    const text = printList({ licence: 'x' }, [{ id: 'a' }, { id: 'b' }]);
    expect(JSON.parse(text)).toEqual({ licence: 'x', count: 2, items: [{ id: 'a' }, { id: 'b' }] });
    expect(text.split('\n')).toContain('{"id":"a"},');
  });
});

describe('printRows(head, name, rows)', () => {
  it('puts the rows last, also where there are none', () => {
    expect(JSON.parse(printRows({ id: 'x' }, 'years', []))).toEqual({ id: 'x', years: [] });
  });
});

describe('printRecord(record)', () => {
  it('ends with a line end', () => {
    expect(printRecord({ a: 1 })).toBe('{\n "a": 1\n}\n');
  });
});
