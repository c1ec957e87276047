import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { dist, documentOf, pageAt } from './pagesOf.ts';

const page = documentOf(pageAt('/replicate/'));
const codeOf = (id: string) => page.querySelector(`#${id}`)?.textContent ?? '';
const database = new DatabaseSync(join(dist, 'data/twenty-towns.sqlite'), { readOnly: true });
const { low, high } = database
  .prepare("SELECT low, high FROM calculations WHERE id = 'output-weight-per-head'")
  .get() as { low: number; high: number };

/** Runs a module of JavaScript as it is printed, with files of dist in place of the network; gives what it logs. */
async function run(code: string): Promise<unknown[]> {
  const logged: unknown[] = [];
  const fetch = (address: string) => {
    const text = readFileSync(join(dist, new URL(address).pathname), 'utf8');
    return Promise.resolve({ json: () => JSON.parse(text) as unknown });
  };
  const Body = Object.getPrototypeOf(async () => {}).constructor as new (
    ...args: string[]
  ) => (fetcher: unknown, log: unknown) => Promise<void>;
  await new Body('fetch', 'console', code)(fetch, { log: (...values: unknown[]) => logged.push(...values) });
  return logged;
}

describe('the page on replication', () => {
  it('has code that reckons a calculation again, in the database and from the table, to its own range', async () => {
    const rows = database.prepare(codeOf('load-sql')).get();
    expect(rows?.['low']).toBeCloseTo(low, 12);
    expect(rows?.['high']).toBeCloseTo(high, 12);
    const [least, most] = await run(codeOf('load-javascript'));
    expect(least).toBeCloseTo(low, 12);
    expect(most).toBeCloseTo(high, 12);
  });

  it('leads to the record of the calculation, which prints the same range', () => {
    const [link] = [...page.querySelectorAll('main a')].filter(
      (a) => a.textContent === 'The record of this calculation',
    );
    const record = documentOf(pageAt(link?.getAttribute('href') ?? ''));
    const range = /\d+\.\d+ times to \d+\.\d+ times/.exec(page.querySelector('#recompute + p')?.textContent ?? '')?.[0];
    expect(range).toBeDefined();
    expect(record.body.textContent).toContain(range);
  });

  it('is found where a reader would look for it', () => {
    for (const path of ['/data/', '/method/', '/cite/', '/about/', '/']) {
      const links = [...documentOf(pageAt(path)).querySelectorAll('a')].map((link) => link.getAttribute('href'));
      expect(links, path).toContain('/replicate/');
    }
    for (const path of ['/data/', '/method/', '/cite/', '/about/'])
      expect(documentOf(pageAt(path)).querySelector('main a[href^="/replicate/"]'), path).not.toBeNull();
  });
});
