import { describe, expect, it } from 'vitest';
import { toDublinCore } from '../../../src/exports/headMatter/dublinCore.ts';

describe('toDublinCore(dataset)', () => {
  it('calls data a dataset in both vocabularies that Zotero asks, under the declared prefix', () => {
    const tags = toDublinCore({
      title: 'Saran',
      creator: 'Twenty Towns',
      date: '2026-11-22',
      language: 'en',
      url: 'https://towns.example/towns/saran/',
      licence: 'https://creativecommons.org/licenses/by/4.0/',
      description: '',
    });
    expect(tags[0]).toEqual({ rel: 'schema.DC', href: 'http://purl.org/dc/elements/1.1/' });
    expect(tags).toContainEqual({ attribute: 'name', key: 'DC.type', content: 'Dataset' });
    expect(tags).toContainEqual({ attribute: 'name', key: 'z:itemType', content: 'dataset' });
    expect(tags.filter((tag) => 'content' in tag && tag.content === '')).toEqual([]);
  });
});
