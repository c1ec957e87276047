// What a page may add so that our frames size themselves where it has no listener of its own: a line, or an element in place of the frame.
import { escapeHtml } from '../language/escape.ts';
import { type Snippet, renderFallback } from './snippet.ts';

export interface HostLines {
  /** The one line, the same for all charts. */
  script: string;
  /** The chart as an element with what stands in its place until it is there, and the line that loads it. */
  element: string;
  /** What a content security policy must allow for either, one rule each. */
  policy: readonly string[];
}

/** `root` is the absolute address of the site with its base. */
export function renderHostLines(snippet: Snippet, root: string): HostLines {
  const q = escapeHtml;
  const load = (name: string) => `<script async src="${q(root)}${name}"></script>`;
  const { embed, title, page, credit } = snippet;
  const link = `<p><a href="${q(page)}">${q(title)}</a> · ${q(credit)}</p>`;
  return {
    script: load('embed.js'),
    element: `<twenty-towns-chart src="${q(embed)}" title="${q(title)}">${renderFallback(snippet)}${link}</twenty-towns-chart>\n${load('embed-element.js')}`,
    policy: ['frame-src', 'script-src', 'img-src'].map((directive) => `${directive} ${root}`),
  };
}
