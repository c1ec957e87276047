// Lighthouse 13 with its own defaults for a phone.
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import lighthouse from 'lighthouse';
import { chromium } from 'playwright-core';
import { findChromium } from '../../src/commands/findChromium.ts';
import { launchArgs } from '../browser/openSite.ts';
import { isEmbed } from '../dist/pagesOf.ts';
import { type Measured, medianOf } from './bars.ts';

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

interface Run {
  scores: ReadonlyMap<string, number>;
  /** Audits that cost points, for whoever mends them. */
  lost: readonly string[];
}

async function runOnce(address: string): Promise<Run> {
  const port = await freePort();
  const browser = await chromium.launch({
    executablePath: findChromium() ?? '',
    args: [...launchArgs, `--remote-debugging-port=${port}`],
  });
  try {
    const result = await lighthouse(address, {
      port,
      output: 'json',
      logLevel: 'error',
      onlyCategories: [...categories],
    });
    if (result === undefined) throw new Error(`Lighthouse gave no result for ${address}`);
    const { lhr } = result;
    const scores = new Map(categories.map((name) => [name, Math.round((lhr.categories[name]?.score ?? 0) * 100)]));
    const lost = categories.flatMap((name) =>
      (lhr.categories[name]?.auditRefs ?? [])
        .filter(({ id, weight }) => weight > 0 && (lhr.audits[id]?.score ?? 1) < 1)
        .map(({ id }) => `${name}: ${id} ${lhr.audits[id]?.displayValue ?? ''}`.trim()),
    );
    return { scores, lost };
  } finally {
    await browser.close();
  }
}

/** Scores of one page as the median of some runs, each in a fresh browser. An embed is noindex, so its SEO score is left out. */
export async function scorePage(origin: string, path: string, runs: number): Promise<Measured[]> {
  const done: Run[] = [];
  for (let run = 0; run < runs; run += 1) done.push(await runOnce(`${origin}${path}`));
  const wanted = categories.filter((name) => name !== 'seo' || !isEmbed({ path }));
  const lost = new Set(done.flatMap((run) => run.lost).filter((line) => wanted.some((name) => line.startsWith(name))));
  if (lost.size > 0) console.log(`${path} loses points, in at least one run: ${[...lost].join('; ')}`);
  return wanted.map((name) => ({
    what: `Lighthouse ${path} ${name}`,
    value: medianOf(done.map(({ scores }) => scores.get(name) ?? 0)),
    unit: '',
    bar: 100,
    more: true,
  }));
}
