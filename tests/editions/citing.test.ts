import { describe, expect, it } from 'vitest';
import { styleNames } from '../../src/exports/cite/citationStyles.ts';
import { citedKinds } from '../../src/exports/cite/cslItem.ts';
import { createCiting } from '../../src/editions/citing.ts';
import { createEdition } from '../../src/editions/edition.ts';
import { desk } from './desk.ts';
import { calculations, realTexts, workshop } from './workshop.ts';

const edition = createEdition('en', realTexts, workshop, calculations, []);
if (edition === undefined) throw new Error('no edition');
const { citing } = edition;
const CLAIM = 'population.saran.1999.dewiki-saran';

describe('createCiting(desk, parts)', () => {
  it('cites every story, lesson, town, chart, table, claim, series, calculation, question and edition, each once', () => {
    const { tables } = workshop.evidence.registry;
    const counts = Object.fromEntries(
      citedKinds.map((kind) => [kind, citing.all.filter((one) => one.kind === kind).length]),
    );
    expect(counts).toEqual({
      story: edition.stories.length,
      lesson: tables.lessons.length,
      town: edition.towns.length,
      chart: edition.charts.length,
      data: workshop.tables.length + 1,
      claim: tables.claims.length,
      series: edition.records.series.length,
      calculation: calculations.length,
      question: tables.contested.length,
      edition: 0,
    });
    expect(new Set(citing.all.map(({ item }) => item.id)).size).toBe(citing.all.length);
  });

  it('promises three files beside one another for each', () => {
    expect(citing.of('claim', CLAIM).files.map(({ path }) => path)).toEqual([
      `cite/claim/${CLAIM}.bib`,
      `cite/claim/${CLAIM}.ris`,
      `cite/claim/${CLAIM}.csl.json`,
    ]);
    const paths = citing.all.flatMap(({ files }) => files.map(({ path }) => path));
    expect(new Set(paths).size).toBe(paths.length);
  });

  it('writes a claim in two styles, with whose number it is, and a story in all', () => {
    const claim = citing.of('claim', CLAIM);
    expect(claim.styles).toEqual(['apa', 'gost']);
    expect(() => claim.line('chicago')).toThrow(/is not cited in the style chicago/);
    expect(claim.line('apa')).toContain('Population, Saran: 42,957 people (1999)');
    expect(claim.item.note).toContain('The number is that of Wikipedia');
    expect(citing.of('story', 'saran').styles).toEqual(styleNames);
  });

  it('gives a story its own day and any other page the day of the edition', () => {
    const questions = edition.contested.flatMap((theme) => theme.questions);
    const stories = edition.stories.map((story) => ({ ...story, updated: '2027-03-04' }));
    const later = createCiting(desk, { ...edition, questions, stories });
    expect(later.of('story', 'saran').item.issued).toEqual({ 'date-parts': [[2027, 3, 4]] });
    expect(later.of('story', 'saran').item.note).toBe('Edition of 4 March 2027.');
    expect(later.of('chart', 'saran-jobs').item.note).toBe(`Edition of ${desk.words.period(edition.home.updated)}.`);
  });

  it('throws for what is not there', () => {
    expect(() => citing.of('story', 'atlantis')).toThrow('no story "atlantis" to cite');
  });
});
