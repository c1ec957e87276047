import { describe, expect, it } from 'vitest';
import { createEdition } from '../../src/editions/edition.ts';
import { calculations, realTexts, workshop } from './workshop.ts';

const edition = createEdition('en', realTexts, workshop, calculations, []);
const text = edition?.llms() ?? '';
const urls = [...text.matchAll(/\]\((\S+)\)/g)].map(([, url]) => url ?? '');

describe('renderLlms(desk, parts)', () => {
  it('leads to every story and chart, to the data and to the pages of the menus', () => {
    const paths = [
      ...(edition?.stories.map(({ slug }) => `${slug}/`) ?? []),
      ...(edition?.charts.map(({ id }) => `charts/${id}/`) ?? []),
      ...(edition?.menus.sections.map(({ path }) => path) ?? []),
      'datapackage.json',
      'data/calculations.json',
    ];
    expect(urls).toEqual(expect.arrayContaining(paths.map((path) => `https://towns.example/sub/${path}`)));
  });

  it('says how to cite by a real line', () => {
    expect(text).toContain(edition?.examples[0]?.line('apa'));
  });
});
