import { describe, expect, it } from 'vitest';
import { createDirectives } from '../../src/editions/directives.ts';
import { createLessons } from '../../src/editions/lessons.ts';
import { type Named, indexUses, nameUses } from '../../src/editions/namedUses.ts';
import { createContested } from '../../src/editions/questions.ts';
import { createUses } from '../../src/evidence/uses.ts';
import type { ChartText, Story } from '../../src/narratives/story.ts';
import { registry } from '../evidence.ts';
import { desk } from './desk.ts';

const staff = 'staff.tyre-plant.2024-08-15.mir24-tyres-2024';
const story = { slug: 'saran', hed: { plain: 'The town' } } as Story;
const chart = { id: 'saran-jobs', text: { title: { plain: 'Jobs' } } as ChartText };
const named: Named = {
  href: (path) => `/base/${path}`,
  home: { slug: 'home', hed: { plain: 'Home' } } as Story,
  method: { slug: 'method', hed: { plain: 'Method' } } as Story,
  stories: [story],
  charts: [chart],
  contested: createContested(desk),
  lessons: createLessons(desk),
  directives: createDirectives(desk),
  records: { calculations: [{ id: 'met', title: 'Kept', path: 'ledger/calculations/met/' }] },
};
const index = indexUses(named);
const uses = createUses(registry, {
  stories: [
    { id: 'home', claims: ['calc:met'] },
    { id: 'saran', claims: [staff] },
  ],
  charts: [{ id: 'saran-jobs', claims: ['calc:met'] }],
  calculations: [{ id: 'met', claims: [staff] }],
});
const groups = nameUses([staff], uses, index, { kind: 'question', id: 'tyre-plant-jobs' });
const linksOf = (kind: string) => groups.find((group) => group.kind === kind)?.uses.map(({ href }) => href);

describe('nameUses', () => {
  it('links stories, and charts that stand on the claim through a calculation', () => {
    expect(linksOf('story')).toEqual(['/base/saran/', '/base/']);
    expect(linksOf('chart')).toEqual(['/base/charts/saran-jobs/']);
  });

  it('links the calculations that take the claim', () => {
    expect(linksOf('calculation')).toEqual(['/base/ledger/calculations/met/']);
  });

  it('links other questions and lessons, but not the page that asks', () => {
    expect(linksOf('question')).toEqual(['/base/ledger/contested/saran-zone-jobs/']);
    expect(linksOf('lesson')).toEqual(['/base/lessons/l04/']);
  });

  it('has no group without a page', () => {
    expect(linksOf('directive')).toBeUndefined();
    expect(nameUses(['x'], uses, index, { kind: 'lesson', id: 'L01' })).toEqual([]);
  });
});
