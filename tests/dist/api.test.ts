import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Validator } from '@seriousme/openapi-schema-validator';
import { describe, expect, it } from 'vitest';
import { createAnswerCheck, describedPath } from '../exports/api/answers.ts';
import { dist, documentOf, filesOf, pageAt } from './pagesOf.ts';

const json = (path: string) => JSON.parse(readFileSync(join(dist, path), 'utf8')) as Record<string, unknown>;
const files = filesOf(join(dist, 'api')).map((name) => `api/${name}`);
const openApi = json('api/openapi.json');
const answers = files.filter((path) => path.startsWith('api/v1/'));

/** Every address of this site that a record names. */
function addressesIn(value: unknown, root: string): string[] {
  if (typeof value === 'string') return value.startsWith(root) && !value.includes(' ') ? [value] : [];
  return typeof value === 'object' && value !== null
    ? Object.values(value).flatMap((one) => addressesIn(one, root))
    : [];
}

describe('the interface in dist', () => {
  it('is described in valid OpenAPI', async () => {
    expect((await new Validator().validate(openApi)).errors ?? []).toEqual([]);
  });

  it('asks for no key, and puts every call into the group of its collection', () => {
    const { security, tags, paths } = openApi as {
      security: unknown;
      tags: { name: string; description: string }[];
      paths: Record<string, { get: { tags: string[]; description: string } }>;
    };
    expect(security).toEqual([]);
    for (const [path, { get }] of Object.entries(paths)) {
      expect(get.tags, path).toEqual([/^\/api\/v1\/(\w+)/.exec(path)?.[1]]);
      expect(get.description, path).toMatch(/\.$/);
    }
    const used = new Set(Object.values(paths).flatMap(({ get }) => get.tags));
    expect(new Set(tags.map(({ name }) => name))).toEqual(used);
    expect(tags.filter(({ description }) => description === '')).toEqual([]);
  });

  it('every file keeps to its described shape', () => {
    const check = createAnswerCheck(openApi);
    expect(answers.length).toBeGreaterThan(2000);
    const wrong = answers.flatMap((path) => check(describedPath(path), json(path)).map((line) => `${path}: ${line}`));
    expect(wrong.slice(0, 10)).toEqual([]);
  });

  it('every file that is there is described, and nothing else lies beside them', () => {
    const { paths } = openApi as { paths: object };
    expect(files.filter((path) => !path.endsWith('.json') && path !== 'api/index.html')).toEqual([]);
    expect(new Set(answers.map(describedPath))).toEqual(new Set(Object.keys(paths)));
  });

  it('every address of this site that an answer names is there', () => {
    const root = String(json('api/v1/index.json')['url']).replace(/api\/$/, '');
    const known = new Set(filesOf(dist));
    const named = new Set(answers.flatMap((path) => addressesIn(json(path), root)));
    expect(named.size).toBeGreaterThan(5000);
    const lost = [...named]
      .filter((address) => !address.includes('{id}'))
      .map((address) => decodeURI(new URL(address).pathname).slice(1))
      .filter((path) => !known.has(path.endsWith('/') || path === '' ? `${path}index.html` : path));
    expect(lost.slice(0, 5)).toEqual([]);
  });

  it('series have together every yearly value, with its number', () => {
    const rows = json('data/observations.json') as unknown as { id: string; value: number }[];
    const values = new Map(
      answers
        .filter((path) => path.startsWith('api/v1/series/'))
        .flatMap((path) => json(path)['observations'] as { id: string; value: number }[])
        .map(({ id, value }) => [id, value]),
    );
    expect(values.size).toBe(rows.length);
    expect(rows.filter(({ id, value }) => values.get(id) !== value)).toEqual([]);
  });

  it('is explained on a page that shows a whole answer as it stands', () => {
    const page = documentOf(pageAt('/api/'));
    const path = 'api/v1/claims/jobs.saran-industrial-zone.2025-11-12.astanatv-saran-2025.json';
    expect(page.querySelector('.api-answer pre')?.textContent).toBe(readFileSync(join(dist, path), 'utf8'));
    const links = [...page.querySelectorAll('main a[href]')].map((link) => link.getAttribute('href'));
    expect(links).toEqual(expect.arrayContaining(['/api/v1/index.json', '/api/openapi.json', `/${path}`, '/data/']));
  });
});
