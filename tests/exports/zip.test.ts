import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { packFiles, repack } from '../../src/exports/zip.ts';

const files = [
  { name: 'a.csv', bytes: new TextEncoder().encode('id\n1\n'.repeat(50)) },
  { name: 'b.png', bytes: Uint8Array.of(1, 2, 3) },
];

describe('packFiles(files, date)', () => {
  it('holds every file, byte for byte, in the order given', () => {
    const read = unzipSync(packFiles(files, '2026-11-22'));
    expect(Object.entries(read).map(([name, bytes]) => ({ name, bytes }))).toEqual(files);
  });

  it('states the day given, in any time zone', () => {
    const before = process.env['TZ'];
    const bytes = packFiles(files, '2026-11-22');
    process.env['TZ'] = 'Asia/Almaty';
    const again = packFiles(files, '2026-11-22');
    process.env['TZ'] = before;
    expect(again).toEqual(bytes);
    // Years from 1980, month and day, as an archive writes them.
    expect(new DataView(bytes.buffer).getUint16(12, true)).toBe(((2026 - 1980) << 9) | (11 << 5) | 22);
  });
});

describe('repack(archive, date)', () => {
  it('changes the day and nothing else', () => {
    expect(repack(packFiles(files, '2001-01-01'), '2026-11-22')).toEqual(packFiles(files, '2026-11-22'));
  });
});
