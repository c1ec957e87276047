// Where the site is published, and how a build replaces the last one only when it is whole.
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { defineConfig } from 'astro/config';
import { close, createIndex } from 'pagefind';
import { parseAddress } from './src/editions/workshop.ts';
import { Problems } from './src/evidence/problem.ts';
import { toSitemap } from './src/exports/sitemap.ts';
import { isSearchFile, toSearchPage, unsearched } from './src/exports/searchPage.ts';
import { locales } from './src/language/locales.ts';
import { readSite } from './src/site.ts';

const { site, base } = parseAddress(process.env);

/** Stops before anything is written when the evidence or a text has a mistake: the list of them, exit code 1, no stack trace. */
async function refuseMistakes() {
  try {
    const { report } = await readSite();
    console.log(report);
  } catch (error) {
    if (!(error instanceof Problems)) throw error;
    console.error(`${error.message}\n\n${error.problems.length} mistakes; the last good dist/ is untouched.`);
    process.exit(1);
  }
}

function refuse(errors) {
  if (errors.length > 0) throw new Error(`the search index: ${errors.join('; ')}`);
}

/** Adds the index of the full-text search to a built site. The pages are told apart here, in order, so that the same site gives the same index. */
async function indexPages(folder) {
  const { places } = (await readSite()).registry.tables;
  try {
    const { index, errors } = await createIndex({ excludeSelectors: [...unsearched] });
    refuse(errors);
    const names = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.html'));
    for (const name of names.toSorted()) {
      const path = name.replace(/index\.html$/, '');
      const page = toSearchPage(path, readFileSync(join(folder, name), 'utf8'), locales, places);
      if (page !== undefined) refuse((await index.addHTMLFile(page)).errors);
    }
    const written = await index.getFiles();
    refuse(written.errors);
    for (const { path, content } of written.files.filter((file) => isSearchFile(file.path))) {
      const file = join(folder, 'pagefind', path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
  } finally {
    await close();
  }
}

/** Moves a folder, across disks too: then it is copied beside its place first, so that the last step is a rename. */
function moveFolder(from, to) {
  try {
    renameSync(from, to);
  } catch (error) {
    if (error.code !== 'EXDEV') throw error;
    cpSync(from, `${to}.incoming`, { recursive: true });
    renameSync(`${to}.incoming`, to);
  }
}

/** Lists the pages of a finished build for search engines, as those pages themselves ask for. */
function listPages() {
  return {
    name: 'list-pages',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const names = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.html'));
        const pages = names.map((name) => readFileSync(join(folder, name), 'utf8'));
        writeFileSync(join(folder, 'sitemap.xml'), toSitemap(pages));
      },
    },
  };
}

/** Builds in a folder of its own for each target, and swaps it for the last site only when it is whole. */
function publishWhole() {
  let target = '';
  let staging = '';
  return {
    name: 'publish-whole',
    hooks: {
      'astro:config:setup': async ({ command, config, updateConfig, injectRoute }) => {
        injectRoute({ pattern: '/_headers', entrypoint: './src/pages/_headers.ts', prerender: true });
        if (command !== 'build') return;
        const root = fileURLToPath(config.root);
        target = fileURLToPath(config.outDir).replace(/[\\/]$/, '');
        // Inside the project, where the build finds its packages, and out of sight of git.
        staging = join(root, '.staging', relative(root, target).replaceAll(/\W+/g, '-'));
        await refuseMistakes();
        updateConfig({ outDir: pathToFileURL(`${staging}/site/`) });
      },
      'astro:build:done': async () => {
        await indexPages(`${staging}/site`);
        rmSync(`${target}.last`, { recursive: true, force: true });
        mkdirSync(dirname(target), { recursive: true });
        if (existsSync(target)) renameSync(target, `${target}.last`);
        moveFolder(`${staging}/site`, target);
        rmSync(`${target}.last`, { recursive: true, force: true });
        rmSync(staging, { recursive: true, force: true });
      },
    },
  };
}

/** Files rendered at once: while threads make pictures, pages go on. */
const CONCURRENCY = 8;

export default defineConfig({
  site,
  base,
  outDir: './dist/',
  cacheDir: './node_modules/.astro/',
  trailingSlash: 'always',
  compressHTML: true,
  build: { format: 'directory', assets: 'assets', inlineStylesheets: 'always', concurrency: CONCURRENCY },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "frame-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
      ],
    },
  },
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  integrations: [listPages(), publishWhole()],
});
