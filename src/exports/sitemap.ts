// A sitemap by https://www.sitemaps.org/protocol.html, read off the pages as they were built, so that neither can say what the other does not.
import { escapeHtml } from '../language/escape.ts';

interface Listed {
  url: string;
  /** ISO day, only where the page itself states it. */
  modified: string | undefined;
}

const canonical = /<link rel="canonical" href="([^"]+)"/;
const robots = /<meta name="robots" content="[^"]*noindex/;
const modified = /<meta property="article:modified_time" content="(\d{4}-\d\d-\d\d)"/;

/** What a sitemap has to say of a page; undefined for a page that asks not to be indexed or has no address of its own. */
function readHead(html: string): Listed | undefined {
  const head = html.slice(0, html.indexOf('</head>'));
  const [, url] = canonical.exec(head) ?? [];
  if (url === undefined || robots.test(head)) return undefined;
  return { url, modified: modified.exec(head)?.[1] };
}

/** The sitemap of built pages, in order of address. */
export function toSitemap(pages: readonly string[]): string {
  const listed = pages.flatMap((html) => readHead(html) ?? []).toSorted((a, b) => (a.url < b.url ? -1 : 1));
  const entries = listed.map(({ url, modified: day }) => {
    const lastmod = day === undefined ? '' : `<lastmod>${day}</lastmod>`;
    return `<url><loc>${escapeHtml(url)}</loc>${lastmod}</url>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('')}</urlset>\n`;
}
