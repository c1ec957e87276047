import { describe, expect, it } from 'vitest';
import { createDesk } from '../../src/editions/desk.ts';
import { renderTownCard, sayTownCard } from '../../src/editions/townCard.ts';
import { createPeople } from '../../src/editions/townPeople.ts';
import { readPng } from '../dist/readPng.ts';
import { evidence, surface } from '../charts/evidence.ts';
import { workshop } from './workshop.ts';

const desk = createDesk('en', workshop);
const peopleOf = createPeople(evidence, surface.words);

describe('the share card of a town', () => {
  it('says its latest count, whose it is and how it changed', () => {
    expect(sayTownCard('Temirtau', peopleOf('temirtau'), desk)).toEqual({
      hed: 'Temirtau: 171,200 people, 31 December 2024',
      dek: 'Town proper; official statistic, Bureau of National Statistics. 0\u00A0% since 1999, our calculation.',
    });
  });

  it('gives no change across a break, and no number where none was read', () => {
    expect(sayTownCard('Kentau', peopleOf('kentau'), desk).dek).not.toContain('since');
    const nothing = { latest: undefined, change: undefined };
    expect(sayTownCard('X', nothing, desk).dek).toBe('No count of the town proper was read.');
  });

  it('is a picture of 1200 by 630', async () => {
    const town = {
      id: 'stepnogorsk',
      name: 'Stepnogorsk',
      path: 'towns/stepnogorsk/',
      people: peopleOf('stepnogorsk'),
    };
    const { width, height } = readPng(Buffer.from(await renderTownCard(town, desk)));
    expect([width, height]).toEqual([1200, 630]);
  });
});
