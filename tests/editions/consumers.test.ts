import { describe, expect, it } from 'vitest';
import { listConsumers } from '../../src/editions/consumers.ts';
import { createEdition } from '../../src/editions/edition.ts';
import { calculations, realTexts, workshop } from './workshop.ts';

const edition = createEdition('en', realTexts, workshop, calculations, []);
const { stories, charts, ...rest } = listConsumers(
  edition === undefined ? [] : [edition],
  workshop.evidence,
  calculations,
);
const find = (list: typeof stories, id: string) => list.find((consumer) => consumer.id === id)?.claims ?? [];

describe('listConsumers(editions, evidence, calculations)', () => {
  it('has the pages that are written like stories, with the claims and calculations they bind', () => {
    expect(stories.map(({ id }) => id)).toEqual(expect.arrayContaining(['home', 'method', 'saran', 'seminar']));
    expect(find(stories, 'seminar')).toContain('calc:output-weight-per-head');
  });

  it('has every chart with the evidence that it draws, whatever the languages', () => {
    const drawn = edition?.charts.find(({ id }) => id === 'saran-jobs')?.claims ?? [];
    expect(drawn.length).toBeGreaterThan(0);
    expect(find(charts, 'saran-jobs')).toEqual(expect.arrayContaining([...drawn]));
    expect(listConsumers([], workshop.evidence, calculations).charts).toHaveLength(charts.length);
  });

  it('has every calculation with its parents', () => {
    expect(rest.calculations).toHaveLength(calculations.length);
  });
});
