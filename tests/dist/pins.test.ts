// Pins as an editor makes them, in a copy of the project: all charts, then a changed number and two corrections, then what changed, then the build.
import { spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { HtmlValidate } from 'html-validate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allCharts } from '../../src/charts/allCharts.ts';
import { type ListedPin, formatPins, parsePins } from '../../src/exports/pinManifest.ts';
import { parseNumbers } from '../../src/exports/pinChanges.ts';
import { pinPath, pinnedFile, pinnedKinds } from '../../src/exports/pin.ts';
import { buildSite } from './buildSite.ts';
import { copyProject } from './copyProject.ts';
import { documentOf, pageAt } from './pagesOf.ts';

const root = copyProject();
const folder = join(root, 'dist');
const inCopy = (path: string) => join(root, path);
const read = (path: string) => readFileSync(inCopy(path), 'utf8');
const ids = allCharts.map(({ id }) => id);
const CHANGED = 'stepnogorsk-wage';
const CORRECTED = 'zone-jobs';

function pin(...args: string[]): { code: number | null; said: string; complaint: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/commands/pin.ts', ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  return { code: status, said: stdout, complaint: stderr };
}
const readPins = (): ListedPin[] => parsePins(readFileSync(inCopy('content/pins.csv')), 'content/pins.csv', ids, []);
const numbersOf = (listed: ListedPin) => parseNumbers(read(pinnedFile(listed, 'json')));
const statusOf = (listed: ListedPin) => readFileSync(join(folder, pinPath(listed), 'status.css'), 'utf8');
const noticesIn = (css: string) =>
  [...css.matchAll(/#pin-(newer|corrected)\{display:block\}/g)].map(([, kind]) => kind);

let first: ListedPin[] = [];
let second: ListedPin[] = [];
let again = '';
let claim = '';

beforeAll(async () => {
  rmSync(inCopy('public/pin'), { recursive: true, force: true });
  writeFileSync(inCopy('content/pins.csv'), formatPins([]));
  const made = pin('--date=2026-11-20');
  if (made.code !== 0) throw new Error(made.complaint);
  first = readPins();
  again = pin('--date=2026-11-21').said;
  claim =
    numbersOf(first.find(({ chart }) => chart === 'tyre-plant-price') ?? (first[0] as ListedPin)).rows[0]?.claims[0] ??
    '';
  const wages = read('seeds/observations.csv').replace(
    /^(?<start>wage\.stepnogorsk\.2005\..*,)25631,/m,
    '$<start>25731,',
  );
  writeFileSync(inCopy('seeds/observations.csv'), wages);
  appendFileSync(
    inCopy('content/corrections.csv'),
    `2026-12-01,chart,${CORRECTED},It named no pool.,It names it.,An oversight.\n2026-12-01,claim,${claim},Wrong page.,Right page.,A reader wrote.\n`,
  );
  const more = pin('--date=2027-01-10');
  if (more.code !== 0) throw new Error(more.complaint);
  second = readPins().slice(first.length);
  const { code, output } = await buildSite({ root });
  if (code !== 0) throw new Error(output);
}, 900_000);
afterAll(() => rmSync(root, { recursive: true, force: true }), 900_000);

describe('npm run pin', () => {
  it('pins every chart once, with the day it was told', () => {
    expect(first.map(({ chart }) => chart)).toEqual(ids);
    expect(new Set(first.map(({ date }) => date))).toEqual(new Set(['2026-11-20']));
  });

  it('makes nothing new of what did not change, and says so', () => {
    expect(again.trim().split('\n')).toEqual(ids.map((id) => `en ${id}: stands as its pin of 2026-11-20`));
  });

  it('pins again what says something new, and only that', () => {
    expect(second.map(({ chart, date }) => `${date} ${chart}`)).toEqual([`2027-01-10 ${CHANGED}`]);
  });

  it('keeps the lines and the bytes of older pins', () => {
    expect(formatPins(readPins())).toContain(formatPins(first));
    expect(pin('--verify')).toMatchObject({ code: 0, said: `${first.length + 1} pins stand as they were made\n` });
  });
});

describe('a site with pins', () => {
  const every = (): ListedPin[] => [...first, ...second];

  it('serves the frozen bytes as they are, with a status beside them', () => {
    for (const listed of every()) {
      for (const kind of pinnedKinds) {
        const path = pinnedFile(listed, kind);
        const served = readFileSync(join(folder, path.replace('public/', '')));
        expect(served.equals(readFileSync(inCopy(path))), path).toBe(true);
      }
      expect(statusOf(listed)).toContain(`localhost:4321/${pinPath(listed)}`);
    }
  });

  it('the command on the page of a chart prints the hash in the address, on the served files', () => {
    const [old] = first.filter(({ chart }) => chart === CHANGED);
    const command = documentOf(pageAt(`/charts/${CHANGED}/`, folder)).querySelector('.pins pre')?.textContent ?? '';
    const cwd = join(folder, pinPath(old as ListedPin));
    expect(spawnSync('sh', ['-c', command], { cwd, encoding: 'utf8' }).stdout.trim()).toBe(old?.hash);
  });

  it('a pin with older numbers says that a newer edition exists, and its successor says nothing', () => {
    const [old, fresh] = every().filter(({ chart }) => chart === CHANGED);
    expect(noticesIn(statusOf(old as ListedPin))).toEqual(['newer']);
    expect(noticesIn(statusOf(fresh as ListedPin))).toEqual([]);
  });

  it('pins with the corrected chart or the corrected claim say so, and no others', () => {
    const said = every().filter((listed) => noticesIn(statusOf(listed)).includes('corrected'));
    const concerned = every().filter(
      (listed) => listed.chart === CORRECTED || numbersOf(listed).rows.some(({ claims }) => claims.includes(claim)),
    );
    expect(said).toEqual(concerned);
    expect(said.length).toBeGreaterThan(1);
    expect(said.length).toBeLessThan(ids.length);
  });

  it('the page of a chart lists its editions, the newest first, with what changed', () => {
    const section = documentOf(pageAt(`/charts/${CHANGED}/`, folder)).querySelector('.pins');
    const items = [...(section?.querySelectorAll('ol > li') ?? [])];
    const editions = every().filter(({ chart }) => chart === CHANGED);
    expect(items.map((item) => item.querySelector('a')?.getAttribute('href'))).toEqual(
      editions.map((listed) => `/${pinPath(listed)}`).toReversed(),
    );
    expect(items[0]?.textContent).toContain('25,631 became 25,731');
    expect(items.map((item) => item.querySelector('time')?.getAttribute('datetime'))).toEqual([
      '2027-01-10',
      '2026-11-20',
    ]);
  });

  it('no pin is in the sitemap', () => {
    expect(readFileSync(join(folder, 'sitemap.xml'), 'utf8')).not.toContain('/pin/');
  });

  it('every address in pins and in lists of pins leads somewhere', () => {
    const leads = (path: string, scope = '') =>
      [...documentOf(pageAt(path, folder)).querySelectorAll(`${scope} a[href], ${scope} link[href]`)]
        .map((node) => new URL(node.getAttribute('href') ?? '', `http://x${path}`))
        .filter(({ host }) => host === 'x')
        .map(({ pathname }) => pathname);
    const pages = every().map((listed) => `/${pinPath(listed)}`);
    const asked = [...pages.flatMap((path) => leads(path)), ...leads(`/charts/${CHANGED}/`, '.pins')];
    expect(asked.filter((path) => !existsSync(join(folder, path.replace(/\/$/, '/index.html'))))).toEqual([]);
    for (const listed of every()) {
      const own = leads(`/${pinPath(listed)}`);
      expect(own).toContain(`/charts/${listed.chart}/`);
      expect(own).toContain(`/${pinPath(listed)}status.css`);
    }
    expect(asked).toContain('/data/pins.csv');
  });

  it('the page of a pin is at most 12 kB', () => {
    for (const listed of every()) {
      const size = brotliCompressSync(pageAt(`/${pinPath(listed)}`, folder).html).length;
      expect(size, listed.chart).toBeLessThanOrEqual(12_000);
    }
  });

  it('pins and the page that lists them are valid HTML', async () => {
    const validator = new HtmlValidate({ root: true, extends: ['html-validate:standard'] });
    for (const path of [...every().map((listed) => `/${pinPath(listed)}`), `/charts/${CHANGED}/`]) {
      const { results } = await validator.validateString(pageAt(path, folder).html, path);
      expect(results.flatMap(({ messages }) => messages.map(({ message }) => `${path}: ${message}`))).toEqual([]);
    }
  });

  it('the list of all pins can be had', () => {
    expect(readFileSync(join(folder, 'data', 'pins.csv'), 'utf8')).toBe(read('content/pins.csv'));
  });

  it('keeps frozen files for ever and asks for a status again', () => {
    const headers = readFileSync(join(folder, '_headers'), 'utf8');
    expect(headers).toContain('/pin/:hash/:chart/\n  Cache-Control: public, max-age=31536000, immutable');
    expect(headers).toContain('/pin/:hash/:chart/status.css\n  Cache-Control: public, max-age=3600');
  });
});

describe('a pin that was changed', () => {
  it('stops the command and the build, each with its place and a remedy, and dist/ stays', async () => {
    const path = pinnedFile(first[0] as ListedPin, 'csv');
    appendFileSync(inCopy(path), 'one,line,more\n');
    const complaint = `content/pins.csv:2: csv: file is not the one that was pinned, "${path}"\n  pins never change: `;
    for (const args of [['--verify'], [CHANGED]]) {
      const { code, complaint: found } = pin(...args);
      expect(code).toBe(1);
      expect(found).toContain(complaint);
      expect(found).not.toMatch(/^\s+at .+:\d+:\d+\)?$/m);
    }
    const { code, output } = await buildSite({ root });
    expect(code).toBe(1);
    expect(output).toContain(complaint);
    expect(existsSync(join(folder, 'index.html'))).toBe(true);
  });
});
