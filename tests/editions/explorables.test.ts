import { expect, it } from 'vitest';
import { createExplorables, explorableIds } from '../../src/editions/explorables.ts';
import { desk } from './desk.ts';

const [weight, ...others] = createExplorables(desk);

it('has every explorable that a text may name', () => {
  expect([weight, ...others].map((explorable) => explorable?.id)).toEqual(explorableIds);
});

it('links its own page from a story, and the story from its own page, under the base path', () => {
  expect(weight?.figure()).toContain('href="/sub/explore/weight/"');
  expect(weight?.page()).toContain('href="/sub/weight/"');
});
