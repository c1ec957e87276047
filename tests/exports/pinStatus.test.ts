import { describe, expect, it } from 'vitest';
import { formatPinStatus } from '../../src/exports/pinStatus.ts';

const status = { corrected: false, newer: false, address: 'towns.example/pin/0f/x/' };

describe('formatPinStatus(status)', () => {
  it('prints the address of the pin and no notice while it is the newest', () => {
    expect(formatPinStatus(status)).toBe('#pin-address::after{content:"towns.example/pin/0f/x/"}\n');
  });

  it.each([
    ['a newer edition', { newer: true }, '#pin-newer'],
    ['a correction', { corrected: true }, '#pin-corrected'],
    ['a correction before a newer edition', { corrected: true, newer: true }, '#pin-corrected'],
  ])('shows the one notice of %s', (_, change, id) => {
    const css = formatPinStatus({ ...status, ...change });
    expect(css.match(/#pin-(?:newer|corrected)\{display:block\}/g)).toEqual([`${id}{display:block}`]);
  });

  it('an address breaks out of no string', () => {
    const css = formatPinStatus({ ...status, address: '"}\\a{b:c}\n</style>' });
    expect(css).toBe('#pin-address::after{content:"\\22 }\\5c a{b:c}\\a \\3c /style>"}\n');
  });
});
