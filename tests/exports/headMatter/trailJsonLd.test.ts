import { describe, expect, it } from 'vitest';
import { toTrailJsonLd } from '../../../src/exports/headMatter/trailJsonLd.ts';
import { readJson } from './readJson.ts';

describe('toTrailJsonLd(steps)', () => {
  it('counts the pages above a page, and only names a step that has none', () => {
    const url = 'https://towns.example/';
    expect(
      readJson(
        toTrailJsonLd([
          { name: 'Home', url },
          { name: 'Karaganda', url: undefined },
        ]),
      ),
    ).toMatchObject({
      '@type': 'BreadcrumbList',
      itemListElement: [
        { '@type': 'ListItem', position: 1, name: 'Home', item: url },
        { '@type': 'ListItem', position: 2, name: 'Karaganda' },
      ],
    });
  });
});
