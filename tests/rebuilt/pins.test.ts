// Pins as an editor makes them in the changed site: all charts, then a changed number and corrections, then what changed.
import { spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { HtmlValidate } from 'html-validate';
import { describe, expect, inject, it } from 'vitest';
import { allCharts } from '../../src/charts/allCharts.ts';
import { type ListedPin, formatPins, parsePins } from '../../src/exports/pinManifest.ts';
import { parseNumbers } from '../../src/exports/pinChanges.ts';
import { pinPath, pinnedFile, pinnedKinds } from '../../src/exports/pin.ts';
import { documentOf, pageAt } from '../dist/pagesOf.ts';
import { buildSite, pinCharts } from './buildSite.ts';
import { corrections, elsewhere, pinDays, repinned } from './changes.ts';

const root = inject('changed');
const folder = join(root, 'dist');
const { base, site } = elsewhere;
const inCopy = (path: string) => join(root, path);
const read = (path: string) => readFileSync(inCopy(path), 'utf8');
const ids = allCharts.map(({ id }) => id);
const correctedIds = (wanted: string) => corrections.filter(({ kind }) => kind === wanted).map(({ id }) => id);
const numbersOf = (listed: ListedPin) => parseNumbers(read(pinnedFile(listed, 'json')));
const statusOf = (listed: ListedPin) => readFileSync(join(folder, pinPath(listed), 'status.css'), 'utf8');
const noticesIn = (css: string) =>
  [...css.matchAll(/#pin-(newer|corrected)\{display:block\}/g)].map(([, kind]) => kind);

const listed = parsePins(readFileSync(inCopy('content/pins.csv')), 'content/pins.csv', ids, []);
const first = listed.filter(({ date }) => date === pinDays[0]);
const second = listed.filter(({ date }) => date !== pinDays[0]);

describe('npm run pin', () => {
  it('pins every chart once, with the day it was told', () => {
    expect(first.map(({ chart }) => chart)).toEqual(ids);
    expect(new Set(first.map(({ date }) => date))).toEqual(new Set([pinDays[0]]));
  });

  it('makes nothing new of what did not change, and says so', () => {
    expect(inject('pinnedAgain').trim().split('\n')).toEqual(
      ids.map((id) => `en ${id}: stands as its pin of ${pinDays[0]}`),
    );
  });

  it('pins again what says something new, and only that', () => {
    expect(second.map(({ chart, date }) => `${date} ${chart}`)).toEqual([`${pinDays[2]} ${repinned.chart}`]);
  });

  it('keeps the lines and the bytes of older pins', async () => {
    expect(formatPins(listed)).toContain(formatPins(first));
    expect(await pinCharts(root, '--verify')).toEqual({
      code: 0,
      output: `${first.length + 1} pins stand as they were made\n`,
    });
  });
});

describe('a site with pins', () => {
  it('serves the frozen bytes as they are, with a status beside them', () => {
    for (const pin of listed) {
      for (const kind of pinnedKinds) {
        const path = pinnedFile(pin, kind);
        const served = readFileSync(join(folder, path.replace('public/', '')));
        expect(served.equals(readFileSync(inCopy(path))), path).toBe(true);
      }
      expect(statusOf(pin)).toContain(`"${new URL(site).host}${base}${pinPath(pin)}"`);
    }
  });

  it('the command on the page of a chart prints the hash in the address, on the served files', () => {
    const [old] = first.filter(({ chart }) => chart === repinned.chart);
    const command =
      documentOf(pageAt(`/charts/${repinned.chart}/`, folder)).querySelector('.pins pre')?.textContent ?? '';
    const cwd = join(folder, pinPath(old as ListedPin));
    expect(spawnSync('sh', ['-c', command], { cwd, encoding: 'utf8' }).stdout.trim()).toBe(old?.hash);
  });

  it('a pin with older numbers says that a newer edition exists, and its successor says nothing', () => {
    const [old, fresh] = listed.filter(({ chart }) => chart === repinned.chart);
    expect(noticesIn(statusOf(old as ListedPin))).toEqual(['newer']);
    expect(noticesIn(statusOf(fresh as ListedPin))).toEqual([]);
  });

  it('pins with the corrected chart or the corrected claim say so, and no others', () => {
    const said = listed.filter((pin) => noticesIn(statusOf(pin)).includes('corrected'));
    const concerned = listed.filter(
      (pin) =>
        correctedIds('chart').includes(pin.chart) ||
        numbersOf(pin).rows.some(({ claims }) => claims.some((claim) => correctedIds('claim').includes(claim))),
    );
    expect(said).toEqual(concerned);
    expect(said.length).toBeGreaterThan(1);
    expect(said.length).toBeLessThan(ids.length);
  });

  it('the page of a chart lists its editions, the newest first, with what changed', () => {
    const section = documentOf(pageAt(`/charts/${repinned.chart}/`, folder)).querySelector('.pins');
    const items = [...(section?.querySelectorAll('ol > li') ?? [])];
    const editions = listed.filter(({ chart }) => chart === repinned.chart);
    expect(items.map((item) => item.querySelector('a')?.getAttribute('href'))).toEqual(
      editions.map((pin) => `${base}${pinPath(pin)}`).toReversed(),
    );
    expect(items[0]?.textContent).toContain(`${repinned.was} became ${repinned.now}`);
    expect(items.map((item) => item.querySelector('time')?.getAttribute('datetime'))).toEqual([pinDays[2], pinDays[0]]);
  });

  it('no pin is in the sitemap', () => {
    expect(readFileSync(join(folder, 'sitemap.xml'), 'utf8')).not.toContain('/pin/');
  });

  it('every address in pins and in lists of pins leads somewhere', () => {
    const leads = (path: string, scope = '') =>
      [...documentOf(pageAt(path, folder)).querySelectorAll(`${scope} a[href], ${scope} link[href]`)]
        .map((node) => new URL(node.getAttribute('href') ?? '', `${site}${base}${path.slice(1)}`))
        .filter(({ origin }) => origin === site)
        .map(({ pathname }) => pathname.replace(base, '/'));
    const pages = listed.map((pin) => `/${pinPath(pin)}`);
    const asked = [...pages.flatMap((path) => leads(path)), ...leads(`/charts/${repinned.chart}/`, '.pins')];
    expect(asked.filter((path) => !existsSync(join(folder, path.replace(/\/$/, '/index.html'))))).toEqual([]);
    for (const pin of listed) {
      const own = leads(`/${pinPath(pin)}`);
      expect(own).toContain(`/charts/${pin.chart}/`);
      expect(own).toContain(`/${pinPath(pin)}status.css`);
    }
    expect(asked).toContain('/data/pins.csv');
  });

  it('the page of a pin is at most 12 kB', () => {
    for (const pin of listed) {
      const size = brotliCompressSync(pageAt(`/${pinPath(pin)}`, folder).html).length;
      expect(size, pin.chart).toBeLessThanOrEqual(12_000);
    }
  });

  it('pins and the page that lists them are valid HTML', async () => {
    const validator = new HtmlValidate({ root: true, extends: ['html-validate:standard'] });
    for (const path of [...listed.map((pin) => `/${pinPath(pin)}`), `/charts/${repinned.chart}/`]) {
      const { results } = await validator.validateString(pageAt(path, folder).html, path);
      expect(results.flatMap(({ messages }) => messages.map(({ message }) => `${path}: ${message}`))).toEqual([]);
    }
  });

  it('the list of all pins can be had', () => {
    expect(readFileSync(join(folder, 'data', 'pins.csv'), 'utf8')).toBe(read('content/pins.csv'));
  });

  it('keeps frozen files for ever and asks for a status again', () => {
    const headers = readFileSync(join(folder, '_headers'), 'utf8');
    expect(headers).toContain(`${base}pin/:hash/:chart/\n  Cache-Control: public, max-age=31536000, immutable`);
    expect(headers).toContain(`${base}pin/:hash/:chart/status.css\n  Cache-Control: public, max-age=3600`);
  });
});

describe('a pin that was changed', () => {
  it('stops the command and the build, each with its place and a remedy, and dist/ stays', async () => {
    const path = pinnedFile(first[0] as ListedPin, 'csv');
    appendFileSync(inCopy(path), 'one,line,more\n');
    const complaint = `content/pins.csv:2: csv: file is not the one that was pinned, "${path}"\n  pins never change: `;
    for (const args of [['--verify'], [repinned.chart]]) {
      const { code, output: found } = await pinCharts(root, ...args);
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
