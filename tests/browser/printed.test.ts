import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Printable } from '../../src/commands/papers.ts';
import { printEdition } from '../../src/commands/printEdition.ts';
import { createWords } from '../../src/language/createWords.ts';
import { readPdf } from '../exports/readPdf.ts';

const SITE = 'https://towns.example/';
const words = createWords('en');
const site: Printable = {
  words,
  url: (path) => `${SITE}${path}`,
  param: undefined,
  papers: [
    { kind: 'story', id: 'saran', path: 'saran/', title: 'The town that left the list', description: 'A story.' },
    {
      kind: 'lesson',
      id: 'l01',
      path: 'lessons/l01/',
      title: 'A core, not scattered projects',
      description: 'A lesson.',
    },
  ],
};
const order = { date: '2026-11-26', named: [], again: false };
const folder = mkdtempSync(join(tmpdir(), 'printed-'));
const log: string[] = [];
const bytesOf = (name: string) => new Uint8Array(readFileSync(join(folder, 'editions/2026-11-26', name)));

interface Sheets {
  /** The text of each page. */
  pages: string[];
  outline: string[];
  info: Record<string, unknown>;
  marked: boolean;
  /** Roles of the parts of the document, each as often as it stands there. */
  roles: string[];
  alts: string[];
}

interface Node {
  role?: string;
  alt?: string;
  children?: Node[];
}

const nodesOf = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(nodesOf)];

async function readSheets(bytes: Uint8Array): Promise<Sheets> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const pdf = await task.promise;
  const pages: string[] = [];
  const nodes: Node[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join(''));
    nodes.push(...nodesOf(((await page.getStructTree()) ?? {}) as Node));
  }
  const marked: unknown = await pdf.getMarkInfo();
  const outline = (await pdf.getOutline()) ?? [];
  const { info } = await pdf.getMetadata();
  await task.destroy();
  return {
    pages,
    outline: outline.flatMap((entry) => [entry.title, ...entry.items.map(({ title }: { title: string }) => title)]),
    info: info as Record<string, unknown>,
    marked: marked instanceof Map && marked.get('Marked') === true,
    roles: nodes.flatMap(({ role }) => role ?? []),
    alts: nodes.flatMap(({ role, alt }) => (role === 'Figure' ? [alt ?? ''] : [])),
  };
}

let story: Sheets;
let lesson: Sheets;

beforeAll(async () => {
  await printEdition({ ...order, folder }, [site], (line) => log.push(line));
  story = await readSheets(bytesOf('saran.pdf'));
  lesson = await readSheets(bytesOf('lessons/l01.pdf'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('an edition on paper', () => {
  it('numbers every page and heads every one but the first', () => {
    for (const { pages } of [story, lesson]) {
      for (const [index, text] of pages.entries()) expect(text).toContain(`${index + 1} of ${pages.length}`);
    }
    const [, ...later] = story.pages;
    for (const text of later) expect(text).toMatch(/Twenty Towns.*The town that left the list/s);
  });

  it('says of which day it is, and where it and the page stand', () => {
    for (const { pages } of [story, lesson]) {
      expect(pages[0]).toContain('Edition of 26 November 2026');
      expect(pages[0]).toContain(`${SITE}editions/2026-11-26/`);
    }
    expect(story.pages[0]).toContain(`${SITE}saran/`);
  });

  it('holds the tables of its charts and the full addresses of records and documents', () => {
    const text = story.pages.join('');
    expect(text).toMatch(/Table 1\s+Saran emptied/);
    expect(text).toContain('63,624');
    const flat = text.replaceAll(/\s/g, '');
    expect(flat).toContain(`${SITE}ledger/claims/jobs.appliance-plant.2024-08-14.kazinform-appliances-2024/`);
    expect(flat).toContain('https://en.inform.kz/news/');
  });

  it('has nothing on it to press', () => {
    const text = [...story.pages, ...lesson.pages].join(' ');
    expect(text).not.toMatch(/\b(?:Copy|Close|BibTeX|Skip to the text)\b/);
  });

  it('is tagged in English, with headings, tables, lists and words for each picture', () => {
    for (const { marked, info } of [story, lesson]) expect([marked, info['Language']]).toEqual([true, 'en']);
    for (const role of ['H1', 'H2', 'P', 'Table', 'TH', 'TD', 'L', 'LI', 'Link', 'Figure'])
      expect(story.roles).toContain(role);
    expect(story.alts.length).toBeGreaterThan(7);
    expect(story.alts.filter((alt) => alt === '')).toEqual([]);
  });

  it('has an outline of its headings, without the figures of notes', () => {
    expect(story.outline[0]).toBe('The town that left the list');
    for (const title of ['What was done', 'Tables of the charts', 'Notes and addresses'])
      expect(story.outline).toContain(title);
  });

  it('weighs at most one and a half megabytes, on A4', async () => {
    for (const name of ['saran.pdf', 'lessons/l01.pdf']) {
      const bytes = bytesOf(name);
      expect(bytes.length).toBeLessThan(1.5e6);
      expect((await readPdf(bytes)).size.map(Math.round)).toEqual([595, 842]);
    }
  });

  it('is left as it is by the next printing', async () => {
    const before = bytesOf('lessons/l01.pdf');
    await printEdition({ ...order, folder, named: ['l01'] }, [site], (line) => log.push(line));
    expect(log.at(-1)).toBe('editions/2026-11-26/lessons/l01.pdf: stands as it was printed');
    expect(bytesOf('lessons/l01.pdf')).toEqual(before);
  });
});
