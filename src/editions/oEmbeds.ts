// The oEmbed answers of an edition: one for each chart, with its frame, and one for each story, as a card.
import {
  type OEmbedFormat,
  TALLEST_OEMBED,
  renderOEmbedCard,
  renderOEmbedFrame,
  toOEmbedJson,
  toOEmbedXml,
} from '../exports/oEmbed.ts';
import type { Story } from '../narratives/story.ts';
import type { ChartEdition } from './chartEdition.ts';
import type { Desk } from './desk.ts';
import { formatCredit, oEmbedUrl } from './embedKit.ts';

export interface OEmbedEdition {
  title: string;
  /** The absolute address of each format. */
  urls: Readonly<Record<OEmbedFormat, string>>;
  render(format: OEmbedFormat): string;
}

const CARD = { width: 1200, height: 630 } as const;
/** px of a card in a column of text: the picture at this width, and the words below it. */
const STORY = { width: 600, height: 500 } as const;

/** By the id of the chart or the slug of the story, which must not be the same. */
export function createOEmbeds(
  desk: Desk,
  stories: readonly Story[],
  charts: readonly ChartEdition[],
): ReadonlyMap<string, OEmbedEdition> {
  const { words, url } = desk;
  const name = words.say('site.name');
  const credit = formatCredit(desk);
  const create = (id: string, title: string, html: string, size: { width: number; height: number }) => {
    const record = {
      title,
      author: { name, url: url('about/') },
      provider: { name, url: url('') },
      thumbnail: { url: url(`cards/${id}.png`), ...CARD },
      html,
      ...size,
    };
    const urls = { json: oEmbedUrl(id, 'json', desk), xml: oEmbedUrl(id, 'xml', desk) };
    const render = (format: OEmbedFormat) => (format === 'json' ? toOEmbedJson(record) : toOEmbedXml(record));
    return [id, { title, urls, render }] as const;
  };
  const entries = [
    ...charts.map(({ id, text, kit }) => {
      const size = { width: kit.size.width, height: Math.min(kit.size.height, TALLEST_OEMBED) };
      const page = url(`charts/${id}/`);
      const title = text.title.plain;
      return create(id, title, renderOEmbedFrame({ title, credit, page, embed: url(kit.path), ...size }), size);
    }),
    ...stories.map(({ slug, hed, dek }) => {
      const picture = { url: url(`cards/${slug}.png`), alt: hed.plain, ...CARD };
      const card = { title: hed.plain, dek: dek.plain, credit, page: url(`${slug}/`), picture };
      return create(slug, hed.plain, renderOEmbedCard(card), STORY);
    }),
  ];
  const answers = new Map(entries);
  if (answers.size < entries.length) throw new Error('a story and a chart have the same id, and so one oEmbed address');
  return answers;
}
