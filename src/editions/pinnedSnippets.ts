// The code to paste of a chart as it was frozen: its own words, picture and address, whatever the chart says today.
import { findFrameHeight } from '../exports/frameHeight.ts';
import { type Pin, pinPath } from '../exports/pin.ts';
import { type SnippetForm, renderSnippets } from '../exports/snippet.ts';
import type { Desk } from './desk.ts';
import { PHONES, formatCredit, oEmbedUrl } from './embedKit.ts';

/** What a pin froze, as text. */
export interface FrozenTexts {
  /** The chart's JSON, see toChartJson. */
  json: string;
  /** The page in the frame. */
  html: string;
  /** The picture that stands alone; the PNG is as large. */
  svg: string;
}

/** What stands around the drawing in the words of today; the pin has not kept them apart. */
export interface Around {
  /** The words of the legend. */
  signs: readonly string[];
  /** The line of sources. */
  sources: string;
}

type Words = Record<'title' | 'dek' | 'alt', string> & { note?: string };

/** The two numbers that a pattern finds. */
function readSize(text: string, pattern: RegExp): { width: number; height: number } {
  const [, width, height] = pattern.exec(text) ?? [];
  if (width === undefined || height === undefined) throw new Error(`a pin without the size that ${pattern} finds`);
  return { width: Number(width), height: Number(height) };
}

export function renderPinnedSnippets(
  pin: Pick<Pin, 'hash' | 'chart'> & FrozenTexts,
  { signs, sources }: Around,
  desk: Desk,
): Readonly<Record<SnippetForm, string>> {
  const { words, workshop, url } = desk;
  const { title, dek, alt, note = '' } = JSON.parse(pin.json) as Words;
  const picture = readSize(pin.svg, /width="([\d.]+)" height="([\d.]+)" role/);
  const drawing = readSize(pin.html, /chart-narrow" viewBox="\S+ \S+ ([\d.]+) ([\d.]+)"/);
  const page = url(pinPath(pin));
  const small = [note, sources, page, `${words.say('pin.frozen')} ${page}`].filter((line) => line !== '');
  return renderSnippets({
    title,
    alt,
    root: `${workshop.address.site}${workshop.address.base}`,
    embed: page,
    page,
    picture: `${page}${pin.chart}.png`,
    oembed: oEmbedUrl(pin.chart, 'json', desk),
    pictureWidth: picture.width,
    pictureHeight: picture.height,
    credit: formatCredit(desk),
    height: findFrameHeight(PHONES, { title, dek, signs, small, drawing }, workshop.measure.sans),
    more: words.say('kit.more'),
  });
}
