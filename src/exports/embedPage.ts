// The embed: one HTML file that asks for nothing beyond itself and works in a sandbox.
import { createHash } from 'node:crypto';
import { escapeHtml } from '../language/escape.ts';
import type { Locale } from '../language/locales.ts';

export interface EmbedPage {
  locale: Locale;
  title: string;
  /** The figure with its table, as markup. */
  figure: string;
  /** Absolute address of the chart's page. */
  canonical: string;
  /** `Twenty Towns`. */
  name: string;
  /** Minified. */
  css: string;
  /** Runs before anything is painted: the theme and the title that the address asks for. */
  addressScript: string;
  /** Runs when all stands: tells the host the height. */
  heightScript: string;
}

/** Its own layout: no margin that a host would see twice, no full heights, which frames turn into endless growth. A title that the host has said already stays for those who hear the page. */
const FRAME_CSS =
  'html{background:var(--paper);color:var(--ink)}body{margin:0;padding:0 0 .25rem}.embed-credit{margin:.75rem 0 0;font:400 .8125rem/1.4 Arial,Roboto,sans-serif;color:var(--quiet)}.embed-credit a{color:inherit}.untitled .figure-title{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}';

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** A style or a script is not escaped, so it must not end its own element. */
function assertContained(text: string, element: 'style' | 'script'): void {
  if (text.toLowerCase().includes(`</${element}`)) throw new Error(`the ${element} of the embed holds "</${element}"`);
}

/** The page as HTML text. Its policy names the hashes of its one style and its two scripts, and allows nothing else. */
export function renderEmbedPage(page: EmbedPage): string {
  const { locale, title, figure, canonical, name, css, addressScript, heightScript } = page;
  const style = `${css}${FRAME_CSS}`;
  assertContained(style, 'style');
  for (const script of [addressScript, heightScript]) assertContained(script, 'script');
  const scripts = `${hashOf(addressScript)} ${hashOf(heightScript)}`;
  const policy = `default-src 'none'; style-src ${hashOf(style)}; script-src ${scripts}; base-uri 'none'; form-action 'none'`;
  // The address stands there as text too: in a sandbox links may be dead.
  const short = canonical.replace(/^https?:\/\//, '');
  return [
    `<!doctype html><html lang="${locale}"><head><meta charset="utf-8">`,
    `<meta http-equiv="content-security-policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(title)} · ${escapeHtml(name)}</title>`,
    '<meta name="robots" content="noindex"><meta name="color-scheme" content="light dark">',
    `<link rel="canonical" href="${escapeHtml(canonical)}">`,
    `<style>${style}</style><script>${addressScript}</script></head><body><main>${figure}`,
    `<p class="embed-credit"><a href="${escapeHtml(canonical)}" target="_blank" rel="noopener">${escapeHtml(name)}: ${escapeHtml(short)}</a></p></main>`,
    `<script>${heightScript}</script></body></html>\n`,
  ].join('');
}
