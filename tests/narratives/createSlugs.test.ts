import { expect, it } from 'vitest';
import { createSlugs } from '../../src/narratives/createSlugs.ts';

it('makes readable ids of titles in any script, each once', () => {
  const slug = createSlugs();
  expect(
    ['The plants: promised & counted', 'The plants, promised; counted!', 'Что обещали', 'Қалалар', '?!'].map(slug),
  ).toEqual(['the-plants-promised-counted', 'the-plants-promised-counted-2', 'что-обещали', 'қалалар', 'section']);
});

it('does not let an apostrophe part a word', () => {
  expect(createSlugs()('Saran’s people')).toBe('sarans-people');
});
