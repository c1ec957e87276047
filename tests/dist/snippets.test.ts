import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { dist, documentOf, pageAt } from './pagesOf.ts';

/** The code of a fold, as a reader copies it. */
function codeOf(page: string, id: string): string {
  const code = documentOf(pageAt(page)).querySelector(`#load-${id}`)?.textContent;
  if (code === undefined) throw new Error(`no snippet ${id} on ${page}`);
  return code;
}

/** Runs code that fetches from the site, with the built files for answers; gives the values of these names. */
async function run(code: string, ...names: string[]): Promise<Record<string, unknown>> {
  const fetchFile = (url: string) =>
    Promise.resolve({
      json: () => Promise.resolve(JSON.parse(readFileSync(join(dist, new URL(url).pathname), 'utf8')) as unknown),
    });
  const made: unknown = runInNewContext(
    `(async () => { ${code}\nreturn JSON.stringify({ ${names.join(', ')} }); })()`,
    {
      fetch: fetchFile,
      JSON,
    },
  );
  return JSON.parse(String(await made)) as Record<string, unknown>;
}

describe('snippets of the page of the data', () => {
  it('the query answers in the published database', () => {
    const database = new DatabaseSync(join(dist, 'data/twenty-towns.sqlite'), { readOnly: true });
    const rows = database.prepare(codeOf('/data/', 'sql')).all();
    expect(rows.length).toBeGreaterThan(2);
    expect(new Set(rows.map(({ status }) => status))).toContain('promised');
  });

  it('JavaScript finds the yearly values of Saran', async () => {
    const { people } = await run(codeOf('/data/', 'javascript'), 'people');
    const rows = people as { subject: string; value: number }[];
    expect(rows.length).toBeGreaterThan(30);
    expect(rows.every(({ subject, value }) => subject === 'saran' && typeof value === 'number')).toBe(true);
  });

  it.each(['sql', 'duckdb', 'r', 'pandas', 'python', 'javascript', 'excel', 'datasette'])(
    '%s names only files that are there',
    (id) => {
      for (const [url] of codeOf('/data/', id).matchAll(/https?:\/\/[^"'\s]+/g))
        expect(() => readFileSync(join(dist, new URL(url).pathname)), url).not.toThrow();
    },
  );
});

describe('snippets of the page of the interface', () => {
  it('JavaScript prints a series', async () => {
    const { lines } = await run(codeOf('/api/', 'javascript'), 'lines');
    expect((lines as string[]).filter((line) => line.startsWith('1999 ')).length).toBeGreaterThan(0);
  });

  it.each(['shell', 'javascript', 'python'])('%s names only files that are there', (id) => {
    const urls = [...codeOf('/api/', id).matchAll(/https?:\/\/[^"'\s]+/g)].map(([url]) => url);
    expect(urls.length).toBe(1);
    for (const url of urls) expect(() => readFileSync(join(dist, new URL(url).pathname)), url).not.toThrow();
  });
});
