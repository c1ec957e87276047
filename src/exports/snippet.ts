// The code that a journalist pastes, in each form that a page may take. What a page strips away decides how much remains, never whether it is right.
import { escapeHtml as q } from '../language/escape.ts';

/** The first stands there until another is chosen. */
export const snippetForms = ['frame', 'script', 'element', 'image', 'amp', 'oembed'] as const;
export type SnippetForm = (typeof snippetForms)[number];

export interface Snippet {
  title: string;
  alt: string;
  /** Absolute addresses, the root of the site with its slash among them. */
  root: string;
  embed: string;
  page: string;
  picture: string;
  oembed: string;
  /** Size of the picture in px, so that it holds its room. */
  pictureWidth: number;
  pictureHeight: number;
  credit: string;
  /** px that the frame takes on a phone before it says its own height. */
  height: number;
  /** What a reader presses on an AMP page that has not given the frame its height. */
  more: string;
}

function renderPicture({ picture, alt, pictureWidth, pictureHeight }: Snippet, style = ''): string {
  return `<img src="${q(picture)}" alt="${q(alt)}" width="${pictureWidth}" height="${pictureHeight}" loading="lazy" style="${style}max-width:100%;height:auto">`;
}

const renderCredit = ({ page, title, credit }: Snippet): string =>
  `<a href="${q(page)}">${q(title)}</a> · ${q(credit)}`;

const renderFigure = (content: string, snippet: Snippet): string =>
  `<figure style="margin:0">${content}<figcaption>${renderCredit(snippet)}</figcaption></figure>`;

/**
 * Frame and picture stand in one row, each as wide as the row, and what sticks out is cut: beside a frame the picture is neither seen nor
 * fetched, and where the frame is stripped it moves into its place. Nothing stands inside the frame: to a browser that would be text.
 */
function renderFrame(snippet: Snippet): string {
  const { title, embed, height } = snippet;
  const frame = `<iframe src="${q(embed)}" title="${q(title)}" loading="lazy" width="100%" height="${height}" scrolling="no" style="flex:none;width:100%;min-width:100%;border:0"></iframe>`;
  const row = `<div style="display:flex;align-items:flex-start;overflow:hidden;overflow:clip">`;
  return renderFigure(`${row}${frame}${renderPicture(snippet, 'flex:none;')}</div>`, snippet);
}

function renderLinkedPicture(snippet: Snippet): string {
  return renderFigure(`<a href="${q(snippet.page)}">${renderPicture(snippet)}</a>`, snippet);
}

/** AMP wants a height, a placeholder, and something to press where it cannot give the frame more room. */
function renderAmp(snippet: Snippet): string {
  const { title, embed, picture, alt, height, more } = snippet;
  const press = `<div overflow tabindex="0" role="button" aria-label="${q(more)}">${q(more)}</div>`;
  const placeholder = `<amp-img placeholder layout="fill" src="${q(picture)}" alt="${q(alt)}"></amp-img>`;
  return `<amp-iframe src="${q(embed)}" title="${q(title)}" layout="fixed-height" height="${height}" sandbox="allow-scripts allow-popups" frameborder="0" scrolling="no" resizable>${press}${placeholder}</amp-iframe>\n<p>${renderCredit(snippet)}</p>`;
}

/** The text of every form, the frame's address in it as an attribute in double quotes: a script may put another in its place. */
export function renderSnippets(snippet: Snippet): Record<SnippetForm, string> {
  const { root, embed, title, oembed } = snippet;
  const load = (name: string) => `<script async src="${q(root)}${name}"></script>`;
  const frame = renderFrame(snippet);
  const picture = renderLinkedPicture(snippet);
  return {
    frame,
    script: `${frame}\n${load('embed.js')}`,
    element: `<twenty-towns-chart src="${q(embed)}" title="${q(title)}">${picture}</twenty-towns-chart>\n${load('embed-element.js')}`,
    image: picture,
    amp: renderAmp(snippet),
    oembed,
  };
}
