import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import { toParquet } from '../../../src/exports/release/parquet.ts';
import { facts, tables } from './tables.ts';

const [places, claims] = tables.map((table) => toParquet(table, facts).buffer);

describe('toParquet(table, facts)', () => {
  it('keeps texts, numbers, truths and lists as what they are, and what is empty as null', async () => {
    expect(await parquetReadObjects({ file: places ?? new ArrayBuffer() })).toEqual([
      { id: 'abai', name: 'Abai, "old"', lat: 49.6, listed: true, source: ['a', 'b'] },
      { id: 'saran', name: 'Saran', lat: null, listed: false, source: [] },
    ]);
  });

  it('keeps years whole, texts as they stand, and the digits that the source printed', async () => {
    expect(await parquetReadObjects({ file: claims ?? new ArrayBuffer() })).toEqual([
      { id: 'x.1', place: 'saran', year: 1999, value: 5, status: 'census', note: null, printed: '5.0' },
      { id: 'x.2', place: 'abai', year: 2009, value: -36.4, status: 'promised', note: '=1+1', printed: '-36.4' },
    ]);
  });

  it('says inside the file what it is and under which licence', () => {
    const { key_value_metadata: pairs = [] } = parquetMetadata(claims ?? new ArrayBuffer());
    expect(Object.fromEntries(pairs.map(({ key, value }) => [key, value]))).toEqual({
      title: 'Evidence: Claims',
      licence: 'https://licence.example/',
      page: 'https://towns.example/data/',
    });
  });
});
