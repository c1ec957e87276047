import { describe, expect, it } from 'vitest';
import { Misorder } from '../../src/commands/misorder.ts';
import { parseReleaseOrder } from '../../src/commands/releaseOrder.ts';
import { readCases } from '../evidence/cases.ts';

const order = (...args: string[]) => parseReleaseOrder(args, '2026-12-01');

describe('parseReleaseOrder(args, today)', () => {
  it('is today without a word, else the day that is given', () => {
    expect(order()).toEqual({ date: '2026-12-01', dataOnly: false });
    expect(order('--date=2027-01-15')).toEqual({ date: '2027-01-15', dataOnly: false });
  });

  it('may leave out what a build and a browser must make', () => {
    expect(order('--data-only')).toEqual({ date: '2026-12-01', dataOnly: true });
  });

  it.each(readCases('tests/fixtures/editions/orders.txt'))('refuses $title', ({ edits, message }) => {
    const refuse = () => order(...edits.split(' '));
    expect(refuse).toThrow(Misorder);
    expect(refuse).toThrow(new Misorder(message));
  });
});
