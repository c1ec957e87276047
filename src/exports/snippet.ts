// The code that a journalist pastes: a frame, and below it what remains where frames are stripped.
import { escapeHtml } from '../language/escape.ts';

export interface Snippet {
  title: string;
  alt: string;
  /** Absolute addresses. */
  embed: string;
  page: string;
  picture: string;
  /** Size of the picture in px, so that it holds its room. */
  pictureWidth: number;
  pictureHeight: number;
  credit: string;
  /** px that the frame takes on a phone before it says its own height. */
  height: number;
}

/** The picture, linked to the chart's page, for pages that do not show the frame. */
export function renderFallback({ page, picture, alt, pictureWidth, pictureHeight }: Snippet): string {
  const q = escapeHtml;
  return `<a href="${q(page)}"><img src="${q(picture)}" alt="${q(alt)}" width="${pictureWidth}" height="${pictureHeight}" style="max-width:100%;height:auto"></a>`;
}

/** Markup of one frame and one figure; the frame loads late, grows by its own message, and the link stays when it is stripped. */
export function renderSnippet(snippet: Snippet): string {
  const { title, embed, page, credit, height } = snippet;
  const q = escapeHtml;
  const frame = `<iframe src="${q(embed)}" title="${q(title)}" loading="lazy" width="100%" height="${height}" style="border:0;width:100%" scrolling="no">`;
  // A page that strips frames but keeps what is inside them still shows the picture; one that strips both keeps the line below.
  return `${frame}${renderFallback(snippet)}</iframe>\n<p><a href="${q(page)}">${q(title)}</a> · ${q(credit)}</p>`;
}
