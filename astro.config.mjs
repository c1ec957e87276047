// Where the site is published, and how a build replaces the last one only when it is whole.
import { existsSync, renameSync, rmSync } from 'node:fs';
import { defineConfig } from 'astro/config';
import { parseAddress } from './src/editions/workshop.ts';
import { Problems } from './src/evidence/problem.ts';
import { readSite } from './src/site.ts';

const { site, base } = parseAddress(process.env);
const staging = '.staging';

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

/** Swaps the finished site for the last one with two renames, so that no reader meets half a build. */
function replaceDist() {
  rmSync(`${staging}/last`, { recursive: true, force: true });
  if (existsSync('dist')) renameSync('dist', `${staging}/last`);
  renameSync(`${staging}/site`, 'dist');
  rmSync(staging, { recursive: true, force: true });
}

const publishWhole = {
  name: 'publish-whole',
  hooks: {
    'astro:config:setup': async ({ command, config, updateConfig }) => {
      if (command !== 'build') return;
      await refuseMistakes();
      updateConfig({ outDir: new URL(`./${staging}/site/`, config.root) });
    },
    'astro:build:done': replaceDist,
  },
};

export default defineConfig({
  site,
  base,
  outDir: './dist/',
  cacheDir: './node_modules/.astro/',
  trailingSlash: 'always',
  compressHTML: true,
  build: { format: 'directory', assets: 'assets', inlineStylesheets: 'always' },
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
  integrations: [publishWhole],
});
