import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { verifyEdition } from '../../src/commands/verifyEdition.ts';
import { writeManifest } from '../../src/commands/writeManifest.ts';

let folder = '';
let dist = '';
let frozen = '';

function put(path: string, text: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'twenty-towns-edition-'));
  [dist, frozen] = [join(folder, 'dist'), join(folder, 'public')];
  put(join(dist, 'index.html'), '<h1>Towns</h1>');
  put(join(dist, 'data/claims.csv'), 'id\n');
  put(join(dist, 'robots.txt'), 'Allow: /\n');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const verify = (date?: string) => verifyEdition(date, dist, frozen);

describe('writeManifest(date, dist, frozen)', () => {
  it('lists every file of dist but the list, in both folders', () => {
    expect(writeManifest('2026-11-26', dist, frozen)).toBe(3);
    const text = readFileSync(join(frozen, 'editions/2026-11-26/SHA256SUMS'), 'utf8');
    expect(text.split('\n').map((line) => line.slice(66))).toEqual(['data/claims.csv', 'index.html', 'robots.txt', '']);
    expect(readFileSync(join(dist, 'editions/2026-11-26/SHA256SUMS'), 'utf8')).toBe(text);
    expect(writeManifest('2026-11-26', dist, frozen)).toBe(3);
  });

  it('refuses to list nothing', () => {
    expect(() => writeManifest('2026-11-26', join(folder, 'none'), frozen)).toThrow('nothing to list');
  });
});

describe('verifyEdition(date, dist, frozen)', () => {
  it('finds every file of the newest edition as it was, older lists among them', () => {
    writeManifest('2026-11-26', dist, frozen);
    put(join(dist, 'index.html'), '<h1>More towns</h1>');
    writeManifest('2026-12-01', dist, frozen);
    expect(verify()).toEqual({
      isEqual: true,
      text: `4 files of ${dist}/ are those of the edition of 2026-12-01, byte for byte`,
    });
    expect(verify('2026-11-26').text).toContain('2 files the same, 1 changed, 0 missing, 1 too many');
  });

  it('names a file whose bytes changed, one that is gone and one that is new', () => {
    writeManifest('2026-11-26', dist, frozen);
    put(join(dist, 'index.html'), '<h1>towns</h1>');
    put(join(dist, 'new.csv'), '');
    rmSync(join(dist, 'data'), { recursive: true });
    const { isEqual, text } = verify();
    expect(isEqual).toBe(false);
    for (const path of ['index.html', 'new.csv', 'data/claims.csv']) expect(text).toContain(`\n    ${path}\n`);
  });

  it('knows from the archive of the edition which address it was built for', () => {
    const descriptor = new TextEncoder().encode('{"homepage":"https://example.org/towns/data/"}');
    put(join(frozen, 'editions/2026-11-26/twenty-towns.zip'), zipSync({ 'datapackage.json': descriptor }));
    writeManifest('2026-11-26', dist, frozen);
    put(join(dist, 'robots.txt'), 'Allow: /towns/\n');
    expect(verify().text).toContain('SITE_URL=https://example.org BASE_PATH=/towns/');
  });

  it('says plainly that there is no edition yet, no such edition, or no built site', () => {
    expect(() => verify()).toThrow(/^no edition has been released yet: there is nothing to compare with\n {2}npm run/);
    writeManifest('2026-11-26', dist, frozen);
    expect(() => verify('2026-11-25')).toThrow('no edition of 2026-11-25\n  the editions are 2026-11-26');
    rmSync(dist, { recursive: true });
    expect(() => verify()).toThrow(`no built site in "${dist}"\n  npm run build makes one in dist`);
  });

  it('refuses a damaged list', () => {
    writeManifest('2026-11-26', dist, frozen);
    put(join(frozen, 'editions/2026-11-26/SHA256SUMS'), 'half a li');
    expect(() => verify()).toThrow(/SHA256SUMS:1: not a digest and a path, "half a li"/);
  });
});
