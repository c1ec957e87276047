import { describe, expect, it } from 'vitest';
import { createEdition } from '../../src/editions/edition.ts';
import { createOEmbeds } from '../../src/editions/oEmbeds.ts';
import { desk } from './desk.ts';
import { calculations, realTexts, workshop } from './workshop.ts';

const edition = createEdition('en', realTexts, workshop, calculations, []);
if (edition === undefined) throw new Error('no edition');
const { oEmbeds, charts, stories } = edition;
const answerFor = (id: string) => JSON.parse(oEmbeds.get(id)?.render('json') ?? '{}') as Record<string, unknown>;

describe('createOEmbeds(desk, stories, charts)', () => {
  it('has an answer for every chart and every story, and for nothing else', () => {
    const ids = [...charts.map(({ id }) => id), ...stories.map(({ slug }) => slug)];
    expect([...oEmbeds.keys()].toSorted()).toEqual(ids.toSorted());
  });

  it('a chart is its frame, as tall as it is in a column and never taller than WordPress allows', () => {
    for (const { id, kit } of charts) {
      const { html, height, width } = answerFor(id);
      expect(html, id).toContain(`src="https://towns.example/sub/embed/${id}/"`);
      expect(width, id).toBe(kit.size.width);
      expect(height, id).toBe(Math.min(kit.size.height, 1000));
    }
  });

  it('a story is a card without a frame, with its own picture', () => {
    const { html, thumbnail_url: thumbnail } = answerFor('saran');
    expect(thumbnail).toBe('https://towns.example/sub/cards/saran.png');
    expect(html).toContain('src="https://towns.example/sub/cards/saran.png"');
    expect(html).not.toContain('<iframe');
  });

  it('gives the address of each format, and the title for the link to them', () => {
    expect(oEmbeds.get('saran')).toMatchObject({
      title: stories.find(({ slug }) => slug === 'saran')?.hed.plain,
      urls: {
        json: 'https://towns.example/sub/oembed/en/saran.json',
        xml: 'https://towns.example/sub/oembed/en/saran.xml',
      },
    });
    expect(oEmbeds.get('saran')?.render('xml')).toMatch(/^<\?xml /);
  });

  it('throws where a story and a chart have the same id', () => {
    const twins = stories.map((story) => ({ ...story, slug: 'saran-jobs' }));
    expect(() => createOEmbeds(desk, twins, charts)).toThrow('a story and a chart have the same id');
  });
});
