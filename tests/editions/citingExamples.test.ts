import { describe, expect, it } from 'vitest';
import { listExamples } from '../../src/editions/citingExamples.ts';
import { createEdition } from '../../src/editions/edition.ts';
import { citedKinds } from '../../src/exports/cite/cslItem.ts';
import { calculations, realTexts, workshop } from './workshop.ts';

const edition = createEdition('en', realTexts, workshop, calculations, []);

describe('listExamples(citing)', () => {
  it('has a real page of each kind, cited by its full address, but of an edition only where there is one', () => {
    const examples = edition?.examples ?? [];
    expect(examples.map(({ kind }) => kind).toSorted()).toEqual(
      citedKinds.filter((kind) => kind !== 'edition').toSorted(),
    );
    for (const { path, item } of examples) expect(item.URL).toBe(`https://towns.example/sub/${path}`);
  });

  it('ends with the newest edition', () => {
    const [some] = edition?.citing.all ?? [];
    if (edition === undefined || some === undefined) throw new Error('nothing to cite');
    const newest = { ...some, kind: 'edition', id: '2026-12-24' } as const;
    const all = [newest, { ...newest, id: '2026-12-01' }];
    expect(listExamples({ all, of: edition.citing.of }).at(-1)).toBe(newest);
  });

  it('leaves out the kinds that a translation does not have', () => {
    if (edition === undefined) throw new Error('no edition');
    const all = edition.citing.all.filter(({ kind }) => kind === 'town' || kind === 'chart');
    expect(listExamples({ all, of: edition.citing.of }).map(({ kind }) => kind)).toEqual(['chart', 'town']);
  });

  it('throws where the page of an example is gone', () => {
    const gone = () => {
      throw new Error('no story "saran" to cite');
    };
    expect(() => listExamples({ all: edition?.citing.all ?? [], of: gone })).toThrow(/^no story/);
  });
});
