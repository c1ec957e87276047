import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { translateEvidence } from '../../src/editions/translateEvidence.ts';
import type { Problem } from '../../src/evidence/problem.ts';
import { calculations, workshop } from './workshop.ts';

const original = { evidence: workshop.evidence, calculations };
const files = new Map(
  readdirSync('content/evidence').map((table) => {
    const path = `content/evidence/${table}/ru.csv`;
    return [path, new Uint8Array(readFileSync(path))] as const;
  }),
);

describe('translateEvidence(locale, files, original, problems)', () => {
  it('gives charts and notes the words of the language, and the same numbers', () => {
    const problems: Problem[] = [];
    const { evidence, calculations: reworded } = translateEvidence('ru', files, original, problems);
    expect(problems).toEqual([]);
    expect(evidence.registry.measure('jobs').label).not.toBe(workshop.evidence.registry.measure('jobs').label);
    expect(reworded.map(({ id, value }) => [id, value])).toEqual(calculations.map(({ id, value }) => [id, value]));
    const [first] = reworded;
    expect(first && evidence.calculation(first.id)).toBe(first);
  });

  it('asks for every table at once', () => {
    const problems: Problem[] = [];
    translateEvidence('ru', new Map(), original, problems);
    expect(problems.map(({ file }) => file)).toEqual(
      expect.arrayContaining(['content/evidence/measures/ru.csv', 'content/evidence/calculations/ru.csv']),
    );
    expect(new Set(problems.map(({ what }) => what))).toEqual(new Set(['the translation is missing']));
  });
});
