import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CslItem } from '../../src/exports/cite/cslItem.ts';
import { dist, documentOf, filesOf, pageAt } from './pagesOf.ts';

const files = filesOf(join(dist, 'cite'));
const read = (name: string) => readFileSync(join(dist, 'cite', name), 'utf8');
const itemOf = (name: string) => (JSON.parse(read(name)) as CslItem[])[0];
const stems = files.filter((name) => name.endsWith('.csl.json')).map((name) => name.replace(/\.csl\.json$/, ''));

describe('files for reference managers', () => {
  it('come in three forms for everything that may be cited', () => {
    expect(stems.length).toBeGreaterThan(2000);
    expect(files.filter((name) => name !== 'index.html').toSorted()).toEqual(
      stems.flatMap((stem) => [`${stem}.bib`, `${stem}.csl.json`, `${stem}.ris`]).toSorted(),
    );
  });

  it('each lead back to a page that exists', () => {
    const lost = stems.filter((stem) => {
      const { pathname } = new URL(itemOf(`${stem}.csl.json`)?.URL ?? 'http://none.invalid/none/');
      return pageAt(decodeURIComponent(pathname)).html === '';
    });
    expect(lost).toEqual([]);
  });

  it('are UTF-8, with the letters of the page', () => {
    const broken = files.filter((name) => /\u{fffd}|Ã|Ð/u.test(read(name)));
    expect(broken).toEqual([]);
  });
});

describe('the box of a page', () => {
  const document = documentOf(pageAt('/saran/'));
  const names = [...document.querySelectorAll('.cite dt')].map((node) => node.textContent);

  it('of a story has four styles and three formats, to copy and to download', () => {
    expect(document.querySelector('.cite-line')?.textContent).toContain('Twenty Towns. (2026). The town that left');
    expect(names).toEqual(['Chicago', 'Harvard', 'GOST R', 'BibTeX', 'RIS', 'CSL-JSON']);
    expect(document.querySelectorAll('.cite [data-copy]')).toHaveLength(7);
    const links = [...document.querySelectorAll('.cite a[download]')].map((node) => node.getAttribute('href'));
    expect(links).toEqual(['/cite/story/saran.bib', '/cite/story/saran.ris', '/cite/story/saran.csl.json']);
  });

  it('shows the formats as the files have them', () => {
    const shown = [...document.querySelectorAll('.cite pre')].map((node) => node.textContent);
    expect(shown).toEqual([read('story/saran.bib'), read('story/saran.ris'), read('story/saran.csl.json')]);
  });

  it('of a claim leaves the formats to the files', () => {
    const claim = documentOf(pageAt('/ledger/claims/jobs.bus-plant.2025-04-24.kazinform-bus-2025/'));
    expect([...claim.querySelectorAll('.cite dt')].map((node) => node.textContent)).toEqual(['GOST R']);
    expect(claim.querySelectorAll('.cite a[download]')).toHaveLength(3);
  });

  it('stands at each table of the data, and for the whole', () => {
    const { length } = documentOf(pageAt('/data/')).querySelectorAll('.tables > li');
    expect(documentOf(pageAt('/data/')).querySelectorAll('.cite')).toHaveLength(length + 1);
  });
});
