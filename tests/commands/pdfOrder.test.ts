import { describe, expect, it } from 'vitest';
import { Misorder } from '../../src/commands/misorder.ts';
import { parsePdfOrder } from '../../src/commands/pdfOrder.ts';
import { readCases } from '../evidence/cases.ts';

const order = (...args: string[]) => parsePdfOrder(args, { ids: ['saran', 'towns', 'l01'], newest: '2026-11-26' });

describe('parsePdfOrder(args, known)', () => {
  it('without a word asks for a build and all of the newest edition, into the public files', () => {
    expect(order()).toEqual({ date: '2026-11-26', named: [], built: false, folder: 'public' });
  });

  it('takes stories, lessons, a day, a folder and the word that the site is built', () => {
    expect(order('l01', 'saran', '--date=2026-12-01', '--to=out', '--built')).toEqual({
      date: '2026-12-01',
      named: ['l01', 'saran'],
      built: true,
      folder: 'out',
    });
  });

  it('refuses to guess a day where no edition was released', () => {
    expect(() => parsePdfOrder([], { ids: ['saran'], newest: undefined })).toThrow(
      new Misorder('no edition to print\n  release one, or name its day: --date=2026-12-01'),
    );
  });

  it.each(readCases('tests/fixtures/print/orders.txt'))('refuses $title', ({ edits, message }) => {
    const refuse = () => order(...edits.split(' '));
    expect(refuse).toThrow(Misorder);
    expect(refuse).toThrow(new Misorder(message));
  });
});
