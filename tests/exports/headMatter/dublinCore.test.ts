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
    });
    expect(tags[0]).toEqual({ rel: 'schema.DC', href: 'http://purl.org/dc/elements/1.1/' });
    expect(tags).toContainEqual({ attribute: 'name', key: 'DC.type', content: 'Dataset' });
    expect(tags).toContainEqual({ attribute: 'name', key: 'z:itemType', content: 'dataset' });
    expect(tags.filter((tag) => 'content' in tag && tag.content === '')).toEqual([]);
  });

  it('says nothing that Zotero puts into a wrong field: no description, and no address as a bare identifier', () => {
    const keys = toDublinCore({ title: 'a', creator: 'b', date: 'c', language: 'd', url: 'e', licence: 'f' }).flatMap(
      (tag) => ('key' in tag ? [tag.key] : []),
    );
    expect(keys).toContain('DC.identifier.URI');
    expect(keys).not.toContain('DC.identifier');
    expect(keys).not.toContain('DC.description');
  });
});
