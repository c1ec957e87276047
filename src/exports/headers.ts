// Response headers as a file, in the form that Netlify, Cloudflare Pages and others read: https://docs.netlify.com/routing/headers/.

/** Rules for a site under `base`. Hashed files may be kept for ever; embeds say nothing of frames, so that any page may hold them. */
export function formatHeaders(base: string): string {
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
    [`${base}api/*`, 'Access-Control-Allow-Origin: *'],
    ...['datapackage.json', 'ro-crate-metadata.json'].map((name) => [
      `${base}${name}`,
      'Access-Control-Allow-Origin: *',
    ]),
    [`${base}charts/*`, 'Access-Control-Allow-Origin: *'],
    // Pages elsewhere load these by addresses that never change, so a mended script must reach them within a day.
    ...['embed.js', 'embed-element.js'].map((name) => [
      `${base}${name}`,
      'Access-Control-Allow-Origin: *',
      'Cross-Origin-Resource-Policy: cross-origin',
      'Cache-Control: public, max-age=3600, stale-while-revalidate=86400',
    ]),
  ];
  return rules.map(([path, ...headers]) => `${path}\n${headers.map((header) => `  ${header}\n`).join('')}`).join('');
}
