import { describe, expect, it } from 'vitest';
import { type Argument, headArgument } from '../../src/editions/argumentHeads.ts';
import { createEdition } from '../../src/editions/edition.ts';
import { NO_EDITIONS } from '../../src/exports/edition/editionHistory.ts';
import { desk } from './desk.ts';
import { calculations, realTexts, workshop } from './workshop.ts';

const editionOf = (printed: readonly string[]) => {
  const toFrozen = (path: string) => {
    return { path: `public/${path}`, date: '2026-11-26', name: undefined, bytes: 1000, sha256: '', line: 0 };
  };
  const texts = { ...realTexts, history: { ...NO_EDITIONS, files: printed.map(toFrozen) } };
  const edition = createEdition('en', texts, workshop, calculations, []);
  if (edition === undefined) throw new Error('no edition');
  return edition;
};
const plain = editionOf([]);
const argument: Argument = {
  type: 'Article',
  citation: plain.citing.of('story', 'saran'),
  description: 'What was promised.',
  published: '2026-11-22',
  updated: '2026-11-22',
  sources: [],
  basedOn: [],
  card: undefined,
  pdf: undefined,
  corrections: undefined,
};

describe('headArgument(argument, desk)', () => {
  it('leads to the edition on paper by a citation tag, an alternate and an item', () => {
    const href = 'https://towns.example/sub/editions/2026-11-26/saran.pdf';
    const tags = headArgument({ ...argument, pdf: 'editions/2026-11-26/saran.pdf' }, desk);
    expect(tags).toContainEqual({ attribute: 'name', key: 'citation_pdf_url', content: href });
    expect(tags).toContainEqual({ rel: 'alternate', href, type: 'application/pdf' });
    expect(tags).toContainEqual({ rel: 'item', href, type: 'application/pdf' });
  });

  it('names no paper where there is none', () => {
    expect(JSON.stringify(headArgument(argument, desk))).not.toContain('pdf');
  });
});

describe('the heads of an edition with a printed story and lesson', () => {
  const printed = editionOf(['editions/2026-11-26/saran.pdf', 'editions/2026-11-26/lessons/l01.pdf']);
  const papersOf = (tags: unknown) =>
    JSON.stringify(tags)
      .match(/editions\/[^"]*\.pdf/g)
      ?.at(0);

  it('have its address on the pages that were printed, and on no other', () => {
    const [first, second] = printed.lessons;
    expect(printed.stories.map((story) => papersOf(printed.heads.story(story)))).toEqual(
      printed.stories.map(({ slug }) => (slug === 'saran' ? 'editions/2026-11-26/saran.pdf' : undefined)),
    );
    expect(papersOf(printed.heads.lesson(first!, 'x'))).toBe('editions/2026-11-26/lessons/l01.pdf');
    expect(papersOf(printed.heads.lesson(second!, 'x'))).toBeUndefined();
  });
});
