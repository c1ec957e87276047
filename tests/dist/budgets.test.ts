import { describe, expect, it } from 'vitest';
import { isEmbed, pageAt, pagesOf } from './pagesOf.ts';
import { weigh } from './weigh.ts';

const kB = 1000;
const embeds = pagesOf()
  .filter(isEmbed)
  .map(({ path }) => path);

describe('weight of pages', () => {
  it.each(['/saran/', '/weight/'])('%s is at most 50 kB without fonts, 100 kB with them, 4 kB of script', (path) => {
    const { document, fonts, scriptFiles, scripts } = weigh(pageAt(path));
    expect(document + scriptFiles).toBeLessThanOrEqual(50 * kB);
    expect(document + scriptFiles + fonts).toBeLessThanOrEqual(100 * kB);
    expect(scripts).toBeLessThanOrEqual(4 * kB);
  });

  it('the script of an explorable is at most 2 kB, and only pages with an explorable have it', () => {
    expect(weigh(pageAt('/explore/weight/')).scripts).toBeLessThanOrEqual(2 * kB);
    expect(weigh(pageAt('/explore/weight/')).scripts).toBeGreaterThan(0);
    // Every story can be quoted and its citation copied.
    const { scripts: ofAnyStory } = weigh(pageAt('/saran/'));
    expect(ofAnyStory).toBeLessThanOrEqual(1 * kB);
    expect(weigh(pageAt('/weight/')).scripts - ofAnyStory).toBe(weigh(pageAt('/explore/weight/')).scripts);
  });

  it('builder, copying and sharing together are at most 4 kB of script, on the page of a chart only', () => {
    expect(weigh(pageAt('/charts/saran-jobs/')).scripts).toBeLessThanOrEqual(4 * kB);
    expect(weigh(pageAt('/charts/saran-jobs/')).scripts).toBeGreaterThan(0);
    for (const path of ['/embed/', '/lessons/']) expect(weigh(pageAt(path)).scripts, path).toBe(0);
  });

  it.each(embeds)('%s is at most 12 kB', (path) => {
    expect(weigh(pageAt(path)).document).toBeLessThanOrEqual(12 * kB);
  });
});
