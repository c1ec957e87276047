import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { buildSite } from './buildSite.ts';
import { dist, filesOf } from './pagesOf.ts';

const folder = mkdtempSync(join(tmpdir(), 'twenty-towns-again-'));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a second build of the same tree', () => {
  it(
    'gives the same bytes in every file, in another folder, another time zone and another language',
    { timeout: 900_000 },
    async () => {
      const outDir = join(folder, 'site');
      const env = { TZ: 'Asia/Almaty', LANG: 'kk_KZ.UTF-8', LC_ALL: 'kk_KZ.UTF-8' };
      const { code, output } = await buildSite({ outDir, env });
      expect(code, output).toBe(0);
      expect(filesOf(outDir)).toEqual(filesOf(dist));
      const different = filesOf(outDir).filter(
        (name) => !readFileSync(join(outDir, name)).equals(readFileSync(join(dist, name))),
      );
      expect(different).toEqual([]);
    },
  );
});
