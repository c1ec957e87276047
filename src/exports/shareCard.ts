// The picture that stands for a page where its address is shared: 1200 by 630, text that always fits.
import { escapeHtml } from '../language/escape.ts';
import type { Measure } from '../language/wrapText.ts';
import { type Palette, paint } from './palette.ts';
import { type TextStyle, setText } from './textBlock.ts';

export interface ShareCard {
  hed: string;
  /** Set under the hed where there is room. */
  dek: string;
  /** The name of the site and what stands beside it: `Twenty Towns`, `Sources: …`. */
  name: string;
  credit: string;
  /** Finished markup of a chart's medium layout; undefined for a card of words. */
  drawing?: string | undefined;
}

const WIDTH = 1200;
const HEIGHT = 630;
const MARGIN = 56;
const FOOT = 64;
/** px, from the largest: the first at which the text fits is taken. */
const HED_SIZES = [68, 60, 54, 48, 43, 38, 34, 30, 27, 24, 21, 18] as const;

const hedStyle = (size: number): TextStyle => ({
  family: 'Source Serif 4',
  size,
  weight: 700,
  fill: 'var(--ink)',
  leading: 1.1,
});
const dekStyle: TextStyle = { family: 'Golos Text', size: 25, weight: 400, fill: 'var(--quiet)', leading: 1.35 };

function setHed(hed: string, width: number, height: number, measure: Measure) {
  const blocks = HED_SIZES.map((size) => setText(hed, { x: MARGIN, y: MARGIN, width }, hedStyle(size), measure));
  const widest = (line: number) => measure(longestWord(hed), HED_SIZES[line] ?? 0, 600);
  const fitting = blocks.find((block, index) => block.height <= height && widest(index) <= width);
  if (fitting === undefined) throw new Error(`too long for a share card: "${hed}"`);
  return fitting;
}

function longestWord(text: string): string {
  return text.split(' ').reduce((longest, word) => (word.length > longest.length ? word : longest), '');
}

/** Fits a drawing into a box, keeping its proportions. */
function placeDrawing(drawing: string, x: number, y: number, width: number, height: number): string {
  const [, attributes = '', inner = ''] = /^<svg ([^>]*)>(.*)<\/svg>$/s.exec(drawing) ?? [];
  const kept = [...attributes.matchAll(/(?:viewBox|fill|font-size|text-anchor)="[^"]*"/g)].map(
    ([attribute]) => attribute,
  );
  const box = `x="${x}" y="${y}" width="${width}" height="${height}" preserveAspectRatio="xMidYMid meet"`;
  return `<svg ${box} ${kept.join(' ')} font-family="Golos Text">${inner}</svg>`;
}

function renderFoot({ name, credit }: ShareCard): string {
  const y = HEIGHT - 34;
  return (
    `<rect x="0" y="${HEIGHT - FOOT - 10}" width="${WIDTH}" height="1.5" fill="var(--rule)"/>` +
    `<circle cx="${MARGIN + 11}" cy="${y - 7}" r="9" fill="none" stroke="var(--promised)" stroke-width="4"/><circle cx="${MARGIN + 31}" cy="${y - 7}" r="7.5" fill="var(--counted)"/>` +
    `<text x="${MARGIN + 52}" y="${y}" font-family="Source Serif 4" font-weight="700" font-size="25" fill="var(--ink)">${escapeHtml(name)}</text>` +
    `<text x="${WIDTH - MARGIN}" y="${y}" text-anchor="end" font-family="Golos Text" font-size="18" fill="var(--quiet)">${escapeHtml(credit)}</text>`
  );
}

/** The card as an SVG document, 1200 by 630. Throws when a hed does not fit at the smallest size. */
export function renderShareCard(card: ShareCard, palette: Palette, measure: { serif: Measure; sans: Measure }): string {
  const { hed, dek, drawing } = card;
  const room = HEIGHT - FOOT - MARGIN - 30;
  const split = drawing !== undefined;
  const width = split ? 470 : WIDTH - 2 * MARGIN;
  const title = setHed(hed, width, split ? room : room * 0.72, measure.serif);
  const below = MARGIN + title.height + 22;
  const lead = setText(dek, { x: MARGIN, y: below, width }, dekStyle, measure.sans);
  const leadFits = below + lead.height <= HEIGHT - FOOT - 26;
  const picture =
    drawing === undefined
      ? ''
      : placeDrawing(drawing, MARGIN + width + 44, MARGIN - 8, WIDTH - 2 * MARGIN - width - 44, room + 16);
  const paper = `<rect width="${WIDTH}" height="${HEIGHT}" fill="var(--paper)"/><rect width="${WIDTH}" height="10" fill="var(--ink)"/>`;
  const open = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}">`;
  return paint(`${open}${paper}${title.svg}${leadFits ? lead.svg : ''}${picture}${renderFoot(card)}</svg>`, palette);
}
