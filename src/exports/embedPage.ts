// The embed: one HTML file that asks for nothing beyond itself and works in a sandbox. Pinned, it has one more request: its status.
import { createHash } from 'node:crypto';
import { escapeHtml } from '../language/escape.ts';
import type { Locale } from '../language/locales.ts';
import { FROM_PIN } from './pin.ts';
import { statusIds } from './pinStatus.ts';

export interface EmbedPage {
  locale: Locale;
  title: string;
  /** The figure with its table, as markup. */
  figure: string;
  /** Address of the chart's page: absolute, or relative to a pin, which cannot know its host. */
  canonical: string;
  /** `Twenty Towns`. */
  name: string;
  /** Minified. */
  css: string;
  /** Runs before anything is painted: the theme and the title that the address asks for. */
  addressScript: string;
  /** Runs when all stands: tells the host the height. */
  heightScript: string;
  /** For a page that will never change. */
  pinned?: PinnedWords;
  /** Where the chart or a number in it was corrected: a sentence, and the way to the rest. */
  correction?: EmbeddedNotice | undefined;
}

export interface EmbeddedNotice {
  text: string;
  more: string;
  /** Absolute. */
  url: string;
}

/** What a pinned page says of itself; the notices are hidden until its status sheet shows one. */
export interface PinnedWords {
  /** `This edition never changes.` */
  frozen: string;
  newer: string;
  corrected: string;
  /** Text of the link from a notice to the chart's page. */
  today: string;
}

/** Its own layout: no margin that a host would see twice, no full heights, which frames turn into endless growth. A title that the host has said already stays for those who hear the page. */
const FRAME_CSS =
  'html{background:var(--paper);color:var(--ink)}body{margin:0;padding:0 0 .25rem}.embed-credit{margin:.75rem 0 0;font:400 .8125rem/1.4 Arial,Roboto,sans-serif;color:var(--quiet)}.embed-credit a{color:inherit}.untitled .figure-title{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}';

const NOTICE_CSS =
  '.pin-notice{margin:0 0 .75rem;padding:.5rem .75rem;border-inline-start:3px solid var(--contested);background:var(--raised);font:600 .875rem/1.4 Arial,Roboto,sans-serif}.pin-notice[hidden]{display:none}.pin-notice a{color:inherit;font-weight:400}';
const PIN_CSS = `${NOTICE_CSS}#pin-address{overflow-wrap:anywhere}`;
const STATUS_SHEET = 'status.css';
/**
 * In a sandbox the page has an opaque origin, yet `'self'` means the origin of its address there too (https://www.w3.org/TR/CSP3/#policy-self-origin),
 * so nothing wider is needed and the bytes name no host. Some releases of Safari in 2026 refused it (https://bugs.webkit.org/show_bug.cgi?id=316847):
 * there a sandboxed pin stands whole and keeps silent.
 */
const STATUS_SOURCE = " 'self'";

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** A style or a script is not escaped, so it must not end its own element. */
function assertContained(text: string, element: 'style' | 'script'): void {
  if (text.toLowerCase().includes(`</${element}`)) throw new Error(`the ${element} of the embed holds "</${element}"`);
}

const renderLink = (url: string, text: string): string =>
  `<a href="${escapeHtml(url)}" target="_blank" rel="noopener">${escapeHtml(text)}</a>`;

function renderNotices({ pinned, canonical, correction }: EmbedPage): string {
  if (correction !== undefined) {
    const { text, more, url } = correction;
    return `<p class="pin-notice">${escapeHtml(text)} ${renderLink(url, more)}</p>`;
  }
  if (pinned === undefined) return '';
  const link = renderLink(canonical, pinned.today);
  return (['corrected', 'newer'] as const)
    .map((kind) => `<p class="pin-notice" id="${statusIds[kind]}" hidden>${escapeHtml(pinned[kind])} ${link}</p>`)
    .join('');
}

function renderFrozen(pinned: PinnedWords | undefined): string {
  if (pinned === undefined) return '';
  return `<br>${escapeHtml(pinned.frozen)} <span id="${statusIds.address}"></span>`;
}

/**
 * The page as HTML text. Its policy names the hashes of its one style and its two scripts, and allows nothing else; a pinned page
 * may load style sheets of its own origin as well, since those of its status come later.
 */
export function renderEmbedPage(page: EmbedPage): string {
  const { locale, title, figure, canonical, name, css, addressScript, heightScript, pinned, correction } = page;
  const notices = pinned !== undefined ? PIN_CSS : correction !== undefined ? NOTICE_CSS : '';
  const style = `${css}${FRAME_CSS}${notices}`;
  assertContained(style, 'style');
  for (const script of [addressScript, heightScript]) assertContained(script, 'script');
  const scripts = `${hashOf(addressScript)} ${hashOf(heightScript)}`;
  const policy = `default-src 'none'; style-src ${hashOf(style)}${pinned === undefined ? '' : STATUS_SOURCE}; script-src ${scripts}; base-uri 'none'; form-action 'none'`;
  // The address stands there as text too: in a sandbox links may be dead.
  const short = canonical.replace(/^https?:\/\//, '').replace(FROM_PIN, '');
  return [
    `<!doctype html><html lang="${locale}"><head><meta charset="utf-8">`,
    `<meta http-equiv="content-security-policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(title)} · ${escapeHtml(name)}</title>`,
    '<meta name="robots" content="noindex"><meta name="color-scheme" content="light dark">',
    `<link rel="canonical" href="${escapeHtml(canonical)}">`,
    `<style>${style}</style><script>${addressScript}</script></head><body><main>${renderNotices(page)}${figure}`,
    `<p class="embed-credit">${renderLink(canonical, `${name}: ${short}`)}${renderFrozen(pinned)}</p></main>`,
    `<script>${heightScript}</script>`,
    // Last, so that nothing waits for it; and after the script for the address, which may not look into a sheet of another origin.
    pinned === undefined ? '' : `<link rel="stylesheet" href="${STATUS_SHEET}">`,
    '</body></html>\n',
  ].join('');
}
