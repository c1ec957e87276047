import { describe, expect, it } from 'vitest';
import { toCalculationJson, toClaimJson } from '../../src/exports/recordJson.ts';
import type { Source } from '../../src/evidence/rows.ts';
import { createClaim } from '../evidence/rules/examples.ts';

const source: Source = {
  id: 'paper',
  title: 'Title',
  author: '',
  publisher: 'Paper',
  published: '2025-04',
  url: 'https://example.org/a',
  language: 'ru',
  type: 'press',
  standing: 'independent',
  licence: '',
  reliability: 'Relay',
  cited: true,
};
const head = {
  url: 'https://towns.example/a/',
  jsonUrl: 'https://towns.example/a.json',
  text: 'about 1 job',
  uses: [{ kind: 'story', id: 'saran', title: 'Saran', url: 'https://towns.example/saran/' }],
  citation: 'Cite it',
};

describe('toClaimJson', () => {
  const claim = createClaim({ id: 'a', printed: '1.0', when: '2025-01/2025-10', fragment: 'one "job"' });
  const json = JSON.parse(
    toClaimJson({
      ...head,
      claim,
      source,
      sourceUrl: 'https://towns.example/sources/paper/',
      wordsUrl: undefined,
      measureLabel: 'Jobs',
      subjectName: 'Plant',
      questions: [],
    }),
  ) as Record<string, unknown>;

  it('has the promised keys, in this order', () => {
    expect(Object.keys(json).join(' ')).toBe(
      'id measure measure_label subject subject_name period value printed unit qualifier status speaker locator fragment fragment_url statement note scope text url json_url source questions uses citation licence',
    );
    expect(Object.keys(json['source'] as object).join(' ')).toBe(
      'id title author publisher published url language type standing licence reliability page',
    );
  });

  it('has numbers as numbers beside what was printed, ISO dates, and null for what is empty', () => {
    expect(json).toMatchObject({ value: 1, printed: '1.0', period: '2025-01/2025-10', speaker: null, note: null });
    expect(json).toMatchObject({ scope: null, fragment_url: null, fragment: 'one "job"' });
    expect(json['source']).toMatchObject({ author: null, licence: null, published: '2025-04' });
  });
});

describe('toCalculationJson', () => {
  it('has value, formula with the numbers put in, range, parents and addresses', () => {
    const calculation = {
      kind: 'calculation',
      id: 'b',
      title: 'B',
      formula: { words: 'w', symbols: 'a / b' },
      worked: { value: '{x} / {y}' },
      parents: ['x', 'y'],
      unit: 'percent',
      value: 2,
      caveat: 'c',
    } as const;
    const parents = [{ id: 'x', text: '4 jobs', url: 'https://towns.example/x/' }];
    const json = JSON.parse(toCalculationJson({ ...head, calculation, parents })) as Record<string, unknown>;
    expect(Object.keys(json).join(' ')).toBe(
      'id title value unit text formula range parents caveat url json_url uses citation licence',
    );
    expect(json).toMatchObject({
      value: 2,
      range: null,
      parents,
      formula: { symbols: 'a / b', worked: { value: '{x} / {y}' } },
    });
  });
});
