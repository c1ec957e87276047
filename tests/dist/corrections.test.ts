// The real site has no correction yet; here it gets some, and is built.
import { appendFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildSite } from './buildSite.ts';
import { copyProject } from './copyProject.ts';
import { documentOf, pageAt, pagesOf } from './pagesOf.ts';

const REPOSITORY = 'https://code.example/towns';
const rows = `2026-12-01,chart,saran-jobs,The title said that all plants have the jobs.,It says that the bus plant has them.,A reader pointed to the table.
2027-01-15,story,saran,The story gave the wrong day.,It gives 14 August 2024.,The agency’s page bears it.
2026-12-01,lesson,L04,It named no limit.,It names one.,An oversight.
`;
const root = copyProject();
const folder = join(root, 'dist');

beforeAll(async () => {
  appendFileSync(join(root, 'content', 'corrections.csv'), rows);
  const { code, output } = await buildSite({ root, env: { REPOSITORY_URL: `${REPOSITORY}/` } });
  if (code !== 0) throw new Error(output);
}, 900_000);
afterAll(() => rmSync(root, { recursive: true, force: true }));

const open = (path: string) => documentOf(pageAt(path, folder));

describe('a site with corrections', () => {
  it('lists them with the newest first, each with what it said, what it says and why', () => {
    const items = [...open('/corrections/').querySelectorAll('.corrections > li')];
    expect(items.map((item) => item.querySelector('h2 a')?.getAttribute('href'))).toEqual([
      '/saran/',
      '/charts/saran-jobs/',
      '/lessons/l04/',
    ]);
    const words = items[1]?.textContent ?? '';
    for (const cell of (rows.split('\n')[0] ?? '').split(',').slice(3)) expect(words).toContain(cell);
    expect(items[1]?.querySelector('time')?.getAttribute('datetime')).toBe('2026-12-01');
  });

  it('no longer says that nothing was corrected', () => {
    expect(open('/corrections/').querySelector('.corrections-none')).toBeNull();
    expect(documentOf(pageAt('/corrections/')).querySelector('.corrections-none')).not.toBeNull();
  });

  it.each([
    ['/saran/', 'It gives 14 August 2024.'],
    ['/charts/saran-jobs/', 'It says that the bus plant has them.'],
  ])('%s bears a notice that leads to the row', (path, now) => {
    const notices = [...open(path).querySelectorAll('.correction-notice')];
    expect(notices.map((notice) => notice.textContent)).toEqual([expect.stringContaining(now)]);
    const [, anchor = ''] = notices[0]?.querySelector('a')?.getAttribute('href')?.split('#') ?? [];
    expect(open('/corrections/').getElementById(anchor)?.textContent).toContain(now);
  });

  it('bears none on any other story or chart', () => {
    const others = pagesOf(folder).filter((page) => documentOf(page).querySelector('.correction-notice') !== null);
    expect(others.map(({ path }) => path).filter((path) => /^\/(?:charts\/[^/]+|[^/]+)\/$/.test(path))).toEqual([
      '/charts/saran-jobs/',
      '/saran/',
    ]);
  });

  it('says where to report an error, and where the code lives', () => {
    const addresses = [...open('/corrections/').querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(addresses).toContain(`${REPOSITORY}/issues`);
    expect(addresses).toContain(`${REPOSITORY}/`);
  });

  it('is valid HTML where it shows them', async () => {
    const validator = new HtmlValidate({ root: true, extends: ['html-validate:standard'] });
    for (const path of ['/corrections/', '/charts/saran-jobs/', '/saran/']) {
      const { results } = await validator.validateString(pageAt(path, folder).html, path);
      expect(results.flatMap(({ messages }) => messages.map(({ message }) => `${path}: ${message}`))).toEqual([]);
    }
  });
});
