import { describe, expect, it } from 'vitest';
import { listExamples } from '../../src/editions/citingExamples.ts';
import { createEdition } from '../../src/editions/edition.ts';
import { citedKinds } from '../../src/exports/cite/cslItem.ts';
import { calculations, realTexts, workshop } from './workshop.ts';

const edition = createEdition('en', realTexts, workshop, calculations, []);

describe('listExamples(citing)', () => {
  it('has a real page of each kind, cited by its full address', () => {
    const examples = edition?.examples ?? [];
    expect(examples.map(({ kind }) => kind).toSorted()).toEqual([...citedKinds].toSorted());
    for (const { path, item } of examples) expect(item.URL).toBe(`https://towns.example/sub/${path}`);
  });

  it('throws where the page of an example is gone', () => {
    const gone = () => {
      throw new Error('no story "saran" to cite');
    };
    expect(() => listExamples({ all: [], of: gone })).toThrow(/^no story/);
  });
});
