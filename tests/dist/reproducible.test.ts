import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { listFolder } from '../../src/commands/listFolder.ts';
import { compareManifests } from '../../src/exports/release/manifest.ts';
import { buildSite } from './buildSite.ts';
import { copyProject } from './copyProject.ts';
import { dist } from './pagesOf.ts';

const root = copyProject();

// Thousands of files take a busy machine a while.
afterAll(() => rmSync(root, { recursive: true, force: true }), 300_000);

describe('a second build of the same tree', () => {
  it(
    'gives the same bytes in every file, from and into another folder, in another time zone and another language',
    { timeout: 900_000 },
    async () => {
      const env = { TZ: 'Asia/Almaty', LANG: 'kk_KZ.UTF-8', LC_ALL: 'kk_KZ.UTF-8' };
      const { code, output } = await buildSite({ root, env });
      expect(code, output).toBe(0);
      const first = listFolder(dist);
      const comparison = compareManifests(first, listFolder(join(root, 'dist')));
      expect(comparison).toEqual({ equal: first.length, changed: [], missing: [], extra: [] });
      expect(first.length).toBeGreaterThan(0);
    },
  );
});
