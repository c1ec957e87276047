// Response headers as a file, in the form that Netlify, Cloudflare Pages and others read: https://docs.netlify.com/routing/headers/.
import { locales, pathPrefix } from '../language/locales.ts';
import type { Pin } from './pin.ts';

/**
 * Rules for pins. Hosts join the headers of all rules that fit a path, so no path of a pin fits two rules for caches: frozen files
 * are kept for ever, the status beside them for an hour. A pinned chart needs a rule of its own, since a star ends a path.
 */
function listPinRules(base: string, pins: readonly Pick<Pin, 'chart' | 'language'>[]): string[][] {
  const forEver = 'Cache-Control: public, max-age=31536000, immutable';
  return locales.flatMap((locale) => {
    const charts = new Set(pins.filter(({ language }) => language === locale).map(({ chart }) => chart));
    if (charts.size === 0) return [];
    const root = `${base}${pathPrefix(locale)}pin/`;
    return [
      [`${root}*`, 'Access-Control-Allow-Origin: *', 'X-Robots-Tag: noindex'],
      [`${root}:hash/:chart/`, forEver],
      [`${root}:hash/:chart/status.css`, 'Cache-Control: public, max-age=3600, stale-while-revalidate=86400'],
      ...[...charts].map((chart) => [`${root}:hash/${chart}/${chart}.*`, forEver]),
    ];
  });
}

/**
 * Rules for a site under `base` with some pins. Hashed files may be kept for ever; embeds and pins say nothing of frames, so that any
 * page may hold them.
 */
export function formatHeaders(base: string, pins: readonly Pick<Pin, 'chart' | 'language'>[] = []): string {
  const rules = [
    [
      `${base}*`,
      'X-Content-Type-Options: nosniff',
      'Referrer-Policy: strict-origin-when-cross-origin',
      'Permissions-Policy: camera=(), geolocation=(), microphone=()',
    ],
    [`${base}assets/*`, 'Cache-Control: public, max-age=31536000, immutable'],
    // Their names hold the hash of what is in them; the few files that say which ones there are do not.
    ...['index', 'fragment', 'filter'].map((folder) => [
      `${base}pagefind/${folder}/*`,
      'Cache-Control: public, max-age=31536000, immutable',
    ]),
    [`${base}data/*`, 'Access-Control-Allow-Origin: *'],
    [`${base}editions/*`, 'Access-Control-Allow-Origin: *'],
    [`${base}api/*`, 'Access-Control-Allow-Origin: *'],
    ...['datapackage.json', 'ro-crate-metadata.json'].map((name) => [
      `${base}${name}`,
      'Access-Control-Allow-Origin: *',
    ]),
    [`${base}charts/*`, 'Access-Control-Allow-Origin: *'],
    [`${base}oembed/*`, 'Access-Control-Allow-Origin: *'],
    // Pages elsewhere load these by addresses that never change, so a mended script must reach them within a day.
    ...['embed.js', 'embed-element.js'].map((name) => [
      `${base}${name}`,
      'Access-Control-Allow-Origin: *',
      'Cross-Origin-Resource-Policy: cross-origin',
      'Cache-Control: public, max-age=3600, stale-while-revalidate=86400',
    ]),
    ...listPinRules(base, pins),
  ];
  return rules.map(([path, ...headers]) => `${path}\n${headers.map((header) => `  ${header}\n`).join('')}`).join('');
}
