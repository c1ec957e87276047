import { Validator } from '@seriousme/openapi-schema-validator';
import { describe, expect, it } from 'vitest';
import { createAnswerCheck, describedPath } from '../../exports/api/answers.ts';
import { registry } from '../../evidence.ts';
import { api, readJson } from '../evidenceApi.ts';

const openApi = readJson('api/openapi.json');
const check = createAnswerCheck(openApi);
const site = 'https://towns.example/sub/';

describe('createApi(desk)', () => {
  it('describes itself in valid OpenAPI', async () => {
    const result = await new Validator().validate(openApi);
    expect(result.errors ?? []).toEqual([]);
    expect(result.valid).toBe(true);
  });

  it('answers at every address in the shape that the description gives', () => {
    const wrong = api.files
      .filter(({ path }) => path !== 'api/openapi.json')
      .flatMap(({ path, read }) => check(describedPath(path), JSON.parse(read())).map((line) => `${path}: ${line}`));
    expect(wrong.slice(0, 10)).toEqual([]);
  });

  it('names no address twice', () => {
    const paths = api.files.map(({ path }) => path);
    expect(paths.filter((path, index) => paths.indexOf(path) !== index)).toEqual([]);
  });

  it('has a file for every claim, question, lesson and chart', () => {
    const paths = new Set(api.files.map(({ path }) => path));
    const { claims, contested, lessons } = registry.tables;
    for (const [name, rows] of Object.entries({ claims, contested, lessons }))
      expect(rows.filter(({ id }) => !paths.has(`api/v1/${name}/${id}.json`))).toEqual([]);
  });

  it('leads from the entry to every list and to a record that exists', () => {
    const { collections, openapi } = readJson('api/v1/index.json') as {
      openapi: string;
      collections: { id: string; count: number; list: string; record: string | null }[];
    };
    expect(openapi).toBe(`${site}api/openapi.json`);
    expect(collections.map(({ id }) => id)).toEqual(api.entries.map(({ name }) => name));
    for (const { list, count, record } of collections) {
      const { items } = readJson(list.slice(site.length)) as { items: { id: string }[] };
      expect(items).toHaveLength(count);
      for (const { id } of record === null ? [] : items)
        expect(() => readJson((record ?? '').replace('{id}', id).slice(site.length)), id).not.toThrow();
    }
  });

  it('shows examples that exist', () => {
    for (const { example, record } of api.entries) expect(example === undefined).toBe(record === undefined);
    const examples = api.entries.flatMap(({ example }) => (example === undefined ? [] : [example]));
    for (const example of examples) expect(readJson(example)).toHaveProperty('citation');
    expect(JSON.parse(api.answer.text)).toEqual(readJson(api.answer.path));
  });

  it('has no empty text where nothing is known', () => {
    const empty = api.files.filter(({ read }) => /": ?""/.test(read())).map(({ path }) => path);
    expect(empty.slice(0, 5)).toEqual([]);
  });
});
