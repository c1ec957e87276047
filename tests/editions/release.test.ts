import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { citation, makeRelease, release, textOf } from './evidenceRelease.ts';

const paths = [...release.files.keys()];
const archive = unzipSync(release.files.get('data/twenty-towns.zip')?.read() ?? new Uint8Array());

describe('createRelease(source)', () => {
  it('gives the same bytes again, in every file', () => {
    const again = makeRelease();
    expect([...again.files.keys()]).toEqual(paths);
    expect(paths.filter((path) => again.files.get(path)?.hash !== release.files.get(path)?.hash)).toEqual([]);
  });

  it('has every table as CSV, Parquet and with metadata of its own, the calculations among them', () => {
    const names = release.tables.map(({ name }) => name);
    expect(names).toContain('observations');
    expect(names).toContain('calculations');
    for (const name of names) {
      for (const extension of ['csv', 'parquet', 'csv-metadata.json'])
        expect(paths).toContain(`data/${name}.${extension}`);
    }
  });

  it('packs into the archive what is published, byte for byte, with every description', () => {
    const packed = Object.keys(archive);
    expect(packed).toEqual(paths.filter((path) => !/\.(?:sqlite|parquet|zip)$/.test(path)));
    for (const [path, bytes] of Object.entries(archive))
      expect(Buffer.from(release.files.get(path)?.read() ?? []).equals(bytes), path).toBe(true);
  });

  it('explains itself: the README names every file of the archive', () => {
    const readme = textOf('README.md');
    for (const path of Object.keys(archive)) {
      const named = path.endsWith('.csv-metadata.json') ? 'data/*.csv-metadata.json' : path;
      expect(readme, path).toContain(`\`${named}\``);
    }
    expect(readme).toContain(citation);
  });
});
