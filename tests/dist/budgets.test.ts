import { describe, expect, it } from 'vitest';
import { pageAt, pagesOf } from './pagesOf.ts';
import { weigh } from './weigh.ts';

const kB = 1000;
const embeds = pagesOf()
  .map(({ path }) => path)
  .filter((path) => path.includes('/embed/'));

describe('weight of pages', () => {
  it('/saran/ is at most 50 kB without fonts, 100 kB with them, 4 kB of script', () => {
    const { document, fonts, scriptFiles, scripts } = weigh(pageAt('/saran/'));
    expect(document + scriptFiles).toBeLessThanOrEqual(50 * kB);
    expect(document + scriptFiles + fonts).toBeLessThanOrEqual(100 * kB);
    expect(scripts).toBeLessThanOrEqual(4 * kB);
  });

  it.each(embeds)('%s is at most 12 kB', (path) => {
    expect(weigh(pageAt(path)).document).toBeLessThanOrEqual(12 * kB);
  });
});
