import { describe, expect, it } from 'vitest';
import { createEdition } from '../../src/editions/edition.ts';
import { calculations, realTexts, workshop } from './workshop.ts';

const edition = createEdition('en', realTexts, workshop, calculations, []);

describe('renderFeed(desk, home, stories)', () => {
  it('has an entry for every story, under its full address', () => {
    const ids = [...(edition?.feed() ?? '').matchAll(/<id>([^<]+)<\/id>/g)].map(([, id]) => id);
    const stories = edition?.stories.map(({ slug }) => `https://towns.example/sub/${slug}/`) ?? [];
    expect(ids.toSorted()).toEqual(['https://towns.example/sub/feed.xml', ...stories].toSorted());
  });
});
