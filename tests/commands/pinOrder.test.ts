import { describe, expect, it } from 'vitest';
import { Misorder } from '../../src/commands/misorder.ts';
import { parsePinOrder } from '../../src/commands/pinOrder.ts';
import { readCases } from '../evidence/cases.ts';

const order = (...args: string[]) => parsePinOrder(args, ['saran-jobs', 'zone-jobs'], '2026-12-01');

describe('parsePinOrder(args, charts, today)', () => {
  it('without a word asks for all charts, today', () => {
    expect(order()).toEqual({ kind: 'make', charts: [], date: '2026-12-01' });
  });

  it('takes ids of charts and a day', () => {
    expect(order('zone-jobs', 'saran-jobs', '--date=2027-01-15')).toEqual({
      kind: 'make',
      charts: ['zone-jobs', 'saran-jobs'],
      date: '2027-01-15',
    });
  });

  it('takes --verify', () => {
    expect(order('--verify')).toEqual({ kind: 'verify' });
  });

  it.each(readCases('tests/fixtures/pins/orders.txt'))('refuses $title', ({ edits, message }) => {
    const refuse = () => order(...edits.split(' '));
    expect(refuse).toThrow(Misorder);
    expect(refuse).toThrow(new Misorder(message));
  });
});
