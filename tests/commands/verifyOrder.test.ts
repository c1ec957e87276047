import { describe, expect, it } from 'vitest';
import { Misorder } from '../../src/commands/misorder.ts';
import { parseVerifyOrder } from '../../src/commands/verifyOrder.ts';
import { readCases } from '../evidence/cases.ts';

describe('parseVerifyOrder(args)', () => {
  it('without a word asks for the newest edition and dist/', () => {
    expect(parseVerifyOrder([])).toEqual({ kind: 'edition', date: undefined, dist: 'dist' });
  });

  it('takes another edition, another built site, or documents', () => {
    const order = { kind: 'edition', date: '2026-11-26', dist: '/srv/site' };
    expect(parseVerifyOrder(['--edition=2026-11-26', '--dist', '/srv/site'])).toEqual(order);
    expect(parseVerifyOrder(['--documents', 'copies'])).toEqual({ kind: 'documents', folder: 'copies' });
  });

  it.each(readCases('tests/fixtures/documents/orders.txt'))('refuses $title', ({ edits, message }) => {
    const refuse = () => parseVerifyOrder(edits.split(' '));
    expect(refuse).toThrow(Misorder);
    expect(refuse).toThrow(new Misorder(message));
  });
});
