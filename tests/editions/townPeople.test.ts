import { describe, expect, it } from 'vitest';
import { createPeople } from '../../src/editions/townPeople.ts';
import { evidence, surface } from '../charts/evidence.ts';

const peopleOf = createPeople(evidence, surface.words);

describe('createPeople', () => {
  it('gives the change that the calculation gives, in whole percents, with its caveat', () => {
    const { change } = peopleOf('arkalyk');
    expect(change).toMatchObject({
      text: '−42\u00A0%',
      start: { people: '45,736 people' },
      end: { people: '26,365 people' },
    });
    expect(change?.caveat).toBe(evidence.calculation('town-change-arkalyk').caveat);
  });

  it('gives the range where the sources of the census differ', () => {
    expect(peopleOf('altai').change?.range).toBe(
      '−22\u00A0% to −19\u00A0%, depending on whose census count one takes.',
    );
  });

  it('gives no change across a break', () => {
    for (const town of ['aksu', 'kentau', 'lisakovsk'])
      expect(peopleOf(town).change).toMatchObject({ value: undefined, text: '' });
  });

  it('gives no change without a census of 1999 of the town proper', () => {
    expect(peopleOf('zhanaozen').change).toBeUndefined();
  });

  it('takes the youngest count of the town proper, never that of the town with its settlements', () => {
    expect(peopleOf('saran').latest).toMatchObject({ people: '42,852 people', date: '1 January 2021' });
    expect(peopleOf('karazhal').latest).toMatchObject({ people: '8,123 people', date: '1 January 2025' });
    expect(peopleOf('aksai').latest).toMatchObject({ people: '36 thousand people', date: '31 December 2023' });
  });

  it('knows the page of a claim, the place of an observation, and persons to sort by', () => {
    expect(peopleOf('karazhal').latest).toMatchObject({
      value: 8123,
      path: expect.stringMatching(/^ledger\/claims\//),
    });
    expect(peopleOf('aksai').latest).toMatchObject({ value: 36_000 });
  });
});
