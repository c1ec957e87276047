import { describe, expect, it } from 'vitest';
import { createContested } from '../../src/editions/questions.ts';
import { themes } from '../../src/editions/themes.ts';
import { evidence } from '../charts/evidence.ts';
import { desk } from './desk.ts';

const contested = createContested(desk);
const questions = contested.flatMap((group) => group.questions);
const find = (id: string) => questions.find((question) => question.id === id);

describe('createContested', () => {
  it('has every question of the table once, under a theme', () => {
    const ids = evidence.registry.tables.contested.map(({ id }) => id);
    expect(questions.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
    expect(contested.map(({ theme }) => theme)).toEqual([...themes]);
  });

  it('groups by what is asked: people of a town apart from people of all towns', () => {
    expect(find('population-saran-scope')?.theme).toBe('towns');
    expect(find('monotowns-population-2025')?.theme).toBe('people');
    expect(find('output-share-series')?.theme).toBe('output');
    expect(find('tyre-plant-jobs')?.theme).toBe('jobs');
    expect(find('tyre-plant-output')?.theme).toBe('plants');
    expect(find('bus-plant-cost')?.theme).toBe('money');
    expect(find('list-count-cut')?.theme).toBe('list');
  });

  it('has all answers of a question, in order of time', () => {
    const answers = find('tyre-plant-jobs')?.answers ?? [];
    expect(answers.map(({ id }) => id).toSorted()).toEqual(
      evidence.registry.question('tyre-plant-jobs').claims.toSorted(),
    );
    expect(answers.at(-1)).toMatchObject({ value: 'almost 600 people', when: '15 August 2024', sign: 'counted' });
  });

  it('counts documents, not answers', () => {
    expect(find('population-ridder-scope')).toMatchObject({ sources: 2 });
    expect(find('population-ridder-scope')?.answers).toHaveLength(4);
  });

  it('draws a figure named and described, and none where units differ', () => {
    const figure = find('monotowns-population-2025')?.figure ?? '';
    expect(figure).toContain('role="img" aria-labelledby="question-monotowns-population-2025-title"');
    expect(figure).toContain('id="question-monotowns-population-2025-alt"');
    expect(figure).toContain('<table>');
    expect(find('comprehensive-plans')).toMatchObject({ figure: undefined });
  });
});
