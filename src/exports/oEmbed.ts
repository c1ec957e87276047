// oEmbed as files, https://oembed.com: the answer for one address, found by the link in the head of its page. A file obeys no maxwidth.
import { escapeHtml as q } from '../language/escape.ts';

export interface OEmbed {
  title: string;
  /** Absolute addresses. */
  author: { name: string; url: string };
  provider: { name: string; url: string };
  thumbnail: { url: string; width: number; height: number };
  html: string;
  /** px that the markup takes. */
  width: number;
  height: number;
}

/** In the order in which pages announce them. */
export const oEmbedFormats = ['json', 'xml'] as const;
export type OEmbedFormat = (typeof oEmbedFormats)[number];

/** Seconds after which a consumer may ask again: a day. */
const CACHE_AGE = 86_400;
/** px; WordPress gives a frame no more. */
export const TALLEST_OEMBED = 1000;

function listFields({ title, author, provider, thumbnail, html, width, height }: OEmbed): [string, string | number][] {
  return [
    ['type', 'rich'],
    ['version', '1.0'],
    ['title', title],
    ['author_name', author.name],
    ['author_url', author.url],
    ['provider_name', provider.name],
    ['provider_url', provider.url],
    ['cache_age', CACHE_AGE],
    ['thumbnail_url', thumbnail.url],
    ['thumbnail_width', thumbnail.width],
    ['thumbnail_height', thumbnail.height],
    ['html', html],
    ['width', width],
    ['height', height],
  ];
}

export function toOEmbedJson(record: OEmbed): string {
  return `${JSON.stringify(Object.fromEntries(listFields(record)), null, 2)}\n`;
}

export function toOEmbedXml(record: OEmbed): string {
  const fields = listFields(record).map(([name, value]) => `  <${name}>${q(String(value))}</${name}>\n`);
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>\n${fields.join('')}</oembed>\n`;
}

export interface OEmbedFrame {
  title: string;
  credit: string;
  page: string;
  embed: string;
  width: number;
  height: number;
}

/**
 * What WordPress lets through from sites it does not know, and what its own script looks for: a quotation, shown until the frame says its
 * height, and the frame. Attributes beyond these it would strip.
 */
export function renderOEmbedFrame({ title, credit, page, embed, width, height }: OEmbedFrame): string {
  const quotation = `<blockquote class="wp-embedded-content"><a href="${q(page)}">${q(title)}</a> · ${q(credit)}</blockquote>`;
  const frame = `<iframe class="wp-embedded-content" src="${q(embed)}" title="${q(title)}" width="${width}" height="${height}" frameborder="0" marginwidth="0" marginheight="0"></iframe>`;
  return quotation + frame;
}

export interface OEmbedCard {
  title: string;
  dek: string;
  credit: string;
  page: string;
  picture: { url: string; alt: string; width: number; height: number };
}

/** A page that has no frame, as a quotation with its picture. */
export function renderOEmbedCard({ title, dek, credit, page, picture }: OEmbedCard): string {
  const image = `<img src="${q(picture.url)}" alt="${q(picture.alt)}" width="${picture.width}" height="${picture.height}">`;
  return `<blockquote><a href="${q(page)}">${image}</a><p><a href="${q(page)}">${q(title)}</a></p><p>${q(dek)}</p><p>${q(credit)}</p></blockquote>`;
}
