// The picture that stands for a page where its address is shared: 1200 by 630, text that always fits.
import { escapeHtml } from '../language/escape.ts';
import { card, chooseLayout, room } from './cardLayout.ts';
import { type Palette, paint } from './palette.ts';
import { parseDrawing, placeDrawing } from './parseDrawing.ts';
import { type Measures, type TextBlock, type TextStyle, setText } from './textBlock.ts';

export interface ShareCard {
  hed: string;
  /** Set under the hed where there is room. */
  dek: string;
  /** The name of the site. */
  name: string;
  /** What stands beside it, best first: the first that fits is taken, and the last is cut where it must be. */
  credits: readonly string[];
  /** Finished markup of the layouts of a chart; the one that can be shown largest is taken. Empty for a card of words. */
  drawings: readonly string[];
}

/** px, from the largest: the first at which the text fits is taken. */
const HED_SIZES = [84, 76, 68, 60, 54, 48, 43, 38, 34, 30, 27, 24] as const;
/** A dek is worth a smaller hed, but not one smaller than this. */
const WITH_DEK = 38;
/** Largest beside a drawing. */
const WITH_DRAWING = 64;
const GAP = 24;
const NAME_SIZE = 25;
const CREDIT_SIZE = 18;

const hedStyle = (size: number): TextStyle => ({
  family: 'Source Serif 4',
  size,
  weight: 700,
  fill: 'var(--ink)',
  leading: 1.1,
  balanced: true,
});
const dekStyle = (size: number): TextStyle => ({
  family: 'Golos Text',
  size,
  weight: 400,
  fill: 'var(--quiet)',
  leading: 1.35,
  balanced: true,
});

const isIn = (block: TextBlock, width: number, height: number): boolean =>
  block.width <= width && block.height <= height;

interface SetWords {
  /** px of everything set. */
  height: number;
  /** The words with their top edge at y. */
  at(y: number): string;
}

/** Hed and dek where both fit into the column, else the hed alone. */
function setWords({ hed, dek }: ShareCard, column: number, largest: number, measures: Measures): SetWords {
  const set = (text: string, y: number, style: TextStyle) =>
    setText(text, { x: room.left, y, width: column }, style, measures);
  const sizes = HED_SIZES.filter((size) => size <= largest);
  const lead = set(dek, 0, dekStyle(largest > WITH_DRAWING ? 30 : 25));
  for (const size of lead.width > column ? [] : sizes.filter((candidate) => candidate >= WITH_DEK)) {
    const title = set(hed, 0, hedStyle(size));
    const below = title.height + GAP;
    if (isIn(title, column, room.height - GAP - lead.height))
      return {
        height: below + lead.height,
        at: (y) =>
          set(hed, y, hedStyle(size)).svg + set(dek, y + below, dekStyle(largest > WITH_DRAWING ? 30 : 25)).svg,
      };
  }
  for (const size of sizes) {
    const title = set(hed, 0, hedStyle(size));
    if (isIn(title, column, room.height)) return { height: title.height, at: (y) => set(hed, y, hedStyle(size)).svg };
  }
  throw new Error(`too long for a share card: "${hed}"`);
}

/** The first credit that fits, or the last one cut at a letter. */
function chooseCredit(credits: readonly string[], width: number, { sans }: Measures): string {
  const whole = credits.find((credit) => sans(credit, CREDIT_SIZE) <= width);
  if (whole !== undefined) return whole;
  let letters = [...(credits.at(-1) ?? '')];
  while (letters.length > 0 && sans(`${letters.join('')}…`, CREDIT_SIZE) > width) letters = letters.slice(0, -1);
  return `${letters.join('')}…`;
}

function renderFoot({ name, credits }: ShareCard, measures: Measures): string {
  const y = card.height - 34;
  const [left, right] = [card.margin, card.width - card.margin];
  const start = left + 52 + measures.serif(name, NAME_SIZE) + 40;
  const credit = chooseCredit(credits, right - start, measures);
  return (
    `<rect x="0" y="${card.height - card.foot}" width="${card.width}" height="1.5" fill="var(--rule)"/>` +
    `<circle cx="${left + 11}" cy="${y - 7}" r="9" fill="none" stroke="var(--promised)" stroke-width="4"/><circle cx="${left + 31}" cy="${y - 7}" r="7.5" fill="var(--counted)"/>` +
    `<text x="${left + 52}" y="${y}" font-family="Source Serif 4" font-weight="700" font-size="${NAME_SIZE}" fill="var(--ink)">${escapeHtml(name)}</text>` +
    `<text x="${right}" y="${y}" text-anchor="end" font-family="Golos Text" font-size="${CREDIT_SIZE}" fill="var(--quiet)">${escapeHtml(credit)}</text>`
  );
}

/** The card as an SVG document, 1200 by 630. Throws when a hed does not fit at the smallest size. */
export function renderShareCard(content: ShareCard, palette: Palette, measures: Measures): string {
  const { column, placed } = chooseLayout(content.drawings.map(parseDrawing));
  const words = setWords(content, column, placed === undefined ? HED_SIZES[0] : WITH_DRAWING, measures);
  // Words alone stand a little above the middle.
  const text = words.at(placed === undefined ? room.top + (room.height - words.height) * 0.4 : room.top);
  const picture = placed === undefined ? '' : placeDrawing(placed.drawing, placed.x, placed.y, placed.scale);
  const paper = `<rect width="${card.width}" height="${card.height}" fill="var(--paper)"/><rect width="${card.width}" height="10" fill="var(--ink)"/>`;
  const open = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${card.width} ${card.height}" width="${card.width}" height="${card.height}">`;
  return paint(`${open}${paper}${text}${picture}${renderFoot(content, measures)}</svg>`, palette);
}
