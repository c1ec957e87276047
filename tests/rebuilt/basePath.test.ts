import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { checkLinks } from '../dist/checkLinks.ts';
import { dist, documentOf, filesOf, pageAt, pagesOf } from '../dist/pagesOf.ts';
import { survey } from '../dist/survey.ts';
import { elsewhere } from './changes.ts';

const { base, site } = elsewhere;
const outDir = join(inject('changed'), 'dist');

describe(`a site built for ${site}${base}`, () => {
  it('has the same files as dist, but for translations, which it does without, and pins and editions, which it has its own of', () => {
    // Parts of the search index are named by a hash of what they hold, addresses among it.
    const unhashed = (names: readonly string[]) =>
      names
        .filter((name) => !/\.pf_\w+$|(?:^|\/)(?:pin|editions?)\/|(?:^|[/.])(?:ru|kk)[/.]/.test(name))
        .map((name) => name.replace(/\.[\w-]{8,10}\.(js|css|woff2)$/, '.$1'));
    expect(unhashed(filesOf(outDir))).toEqual(unhashed(filesOf(dist)));
  });

  it('every address and anchor leads somewhere under it', () => {
    expect(pagesOf(outDir).length).toBeGreaterThan(30);
    expect(checkLinks(outDir, base, site)).toEqual({ broken: [], homeless: [] });
  });

  it('no attribute of any page points at the root of the host', () => {
    const { stray } = survey(
      {
        stray: (document) =>
          [...document.querySelectorAll('*')].flatMap((node) =>
            [...node.attributes]
              .filter(
                ({ value }) =>
                  (value.startsWith('/') || value.startsWith(site)) && !value.replace(site, '').startsWith(base),
              )
              .map(({ name, value }) => `${name}="${value}"`),
          ),
      },
      { folder: outDir },
    );
    expect(stray).toEqual([]);
  });

  it('no text of any page or file names the default address, and none leaves the base out', () => {
    const texts = filesOf(outDir).filter((name) => /\.(html|json|svg|xml|txt|webmanifest)$/.test(name));
    const wrong = texts.flatMap((name) => {
      const text = readFileSync(join(outDir, name), 'utf8');
      const addresses = [...text.matchAll(/https?:\/\/(localhost[^\s"'<]*|example\.org[^\s"'<&]*)/g)].map(
        ([address]) => address,
      );
      return (
        addresses
          // A server of an interface is named without the slash with which its paths begin; the setting of a build, without its base.
          .filter((address) => !`${address}/`.startsWith(`${site}${base}`) && !text.includes(`SITE_URL=${address} `))
          .map((address) => `${name}: ${address}`)
      );
    });
    expect(wrong).toEqual([]);
  });

  it('styles and fonts lie under it too', () => {
    const urls = pagesOf(outDir).flatMap(({ html }) =>
      [...html.matchAll(/url\(["']?([^)"']+)/g)].map(([, url = '']) => url),
    );
    expect(urls.length).toBeGreaterThan(0);
    expect(
      [...new Set(urls)].filter((url) => !url.startsWith(base) && !url.startsWith('#') && !url.startsWith('data:')),
    ).toEqual([]);
  });

  it('a pasted frame shows the chart at its full address', () => {
    const snippet = documentOf(pageAt('/charts/saran-jobs/', outDir)).querySelector('#snippet');
    expect(snippet?.textContent).toContain(`src="${site}${base}embed/saran-jobs/"`);
  });
});
