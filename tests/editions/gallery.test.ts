import { describe, expect, it } from 'vitest';
import { allCharts } from '../../src/charts/allCharts.ts';
import { createGallery } from '../../src/editions/gallery.ts';
import { evidence } from '../charts/evidence.ts';
import { desk } from './desk.ts';

const gallery = createGallery(allCharts, evidence.registry, desk.words);

describe('createGallery', () => {
  it('has every chart once, under its own topic', () => {
    const shown = gallery.topics.flatMap(({ topic, charts }) => charts.map(({ id }) => `${topic} ${id}`));
    expect(shown.toSorted()).toEqual(allCharts.map(({ topic, id }) => `${topic} ${id}`).toSorted());
  });

  it('offers every place that a chart is about, once, by name', () => {
    const ids = gallery.places.map(({ id }) => id);
    expect(ids.toSorted()).toEqual([...new Set(allCharts.flatMap(({ places }) => places))].toSorted());
    expect(gallery.places.map(({ name }) => name)).toContain('Saran');
  });

  it('leaves out a topic without charts', () => {
    expect(createGallery([], evidence.registry, desk.words)).toEqual({ topics: [], places: [] });
  });
});
