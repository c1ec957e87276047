import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { packFiles } from '../../src/exports/zip.ts';

const files = [
  { name: 'a.csv', bytes: new TextEncoder().encode('id\nабай\n') },
  { name: 'b/c.png', bytes: new Uint8Array([1, 2, 3]) },
];

describe('packFiles(files, date)', () => {
  it('gives back what was put in', () => {
    const packed = unzipSync(packFiles(files, '2026-11-22'));
    expect(Object.keys(packed)).toEqual(['a.csv', 'b/c.png']);
    expect(new TextDecoder().decode(packed['a.csv'])).toBe('id\nабай\n');
  });

  it('bears the day of the edition: another day is another archive, the same day the same bytes', () => {
    const [first, same, other] = ['2026-11-22', '2026-11-22', '2026-11-23'].map((day) =>
      Buffer.from(packFiles(files, day)),
    );
    expect(first?.equals(same ?? Buffer.of())).toBe(true);
    expect(first?.equals(other ?? Buffer.of())).toBe(false);
  });
});
