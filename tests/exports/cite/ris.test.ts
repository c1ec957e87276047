import { parse as parseToCsl } from 'astrocite-ris';
import { RISParser } from 'biblatex-csl-converter';
import { describe, expect, it } from 'vitest';
import { toRis } from '../../../src/exports/cite/ris.ts';
import { citations, hardItem } from './items.ts';

const all = citations.map(({ item }) => toRis(item)).join('');

describe('toRis(item)', () => {
  it('writes one record, a field a line however long, and ends it', () => {
    expect(toRis(hardItem)).toBe(`TY  - DATA
AU  - Twenty Towns
DA  - 2026/11/02/
PY  - 2026
LA  - kk
N1  - ${hardItem.note}
PB  - Twenty Towns
TI  - ${hardItem.title}
UR  - ${hardItem.URL}
ER  - 
`);
  });

  it('calls an argument a report', () => {
    expect(toRis({ ...hardItem, type: 'report' })).toMatch(/^TY {2}- RPRT\n/);
  });
});

describe('RIS of everything that may be cited', () => {
  it('is read by one parser of others, with titles and addresses whole', () => {
    const read = parseToCsl(all);
    expect(read.map(({ title, URL: url }) => [title, url])).toEqual(
      citations.map(({ item }) => [item.title, item.URL]),
    );
  });

  it('is read by another one, without a complaint', () => {
    const parser = new RISParser(all);
    const read = Object.values(parser.parse().entries);
    expect(parser.errors).toEqual([]);
    expect(read.map(({ fields }) => fields['url'])).toEqual(citations.map(({ item }) => item.URL));
  });

  it('has no empty field but the end', () => {
    expect([...all.matchAll(/^(?!ER)[A-Z][A-Z0-9] {2}- *$/gm)].map(([line]) => line)).toEqual([]);
  });
});
