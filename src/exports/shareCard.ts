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

interface Room {
  width: number;
  height: number;
}

/** px, from the largest: the first at which the text fits is taken. */
const HED_SIZES = [84, 76, 68, 60, 54, 48, 43, 38, 34, 30, 27, 24] as const;
/** A dek is worth a smaller hed, but not one smaller than this. */
const WITH_DEK = 38;
/** Largest beside or above a drawing. */
const WITH_DRAWING = 64;
/** Over a drawing, where each line takes room from it. */
const HEDS_ACROSS = HED_SIZES.filter((size) => size <= 48);
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

const fits = (block: TextBlock, { width, height }: Room): boolean => block.width <= width && block.height <= height;

function setHed(hed: string, space: Room, sizes: readonly number[], measures: Measures): TextBlock {
  for (const size of sizes) {
    const block = setText(hed, { x: room.left, y: room.top, width: space.width }, hedStyle(size), measures);
    if (fits(block, space)) return block;
  }
  throw new Error(`too long for a share card: "${hed}"`);
}

/** Hed and dek where both fit, else the hed alone. */
function setWords({ hed, dek }: ShareCard, space: Room, largest: number, measures: Measures): string {
  const sizes = HED_SIZES.filter((size) => size <= largest);
  for (const size of sizes.filter((candidate) => candidate >= WITH_DEK)) {
    const title = setText(hed, { x: room.left, y: room.top, width: space.width }, hedStyle(size), measures);
    const corner = { x: room.left, y: room.top + title.height + GAP, width: space.width };
    const lead = setText(dek, corner, dekStyle(largest > WITH_DRAWING ? 30 : 25), measures);
    if (title.width <= space.width && fits(lead, { ...space, height: space.height - title.height - GAP }))
      return title.svg + lead.svg;
  }
  return setHed(hed, space, sizes, measures).svg;
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
  const across = setHed(content.hed, room, HEDS_ACROSS, measures);
  const { words, placed } = chooseLayout(content.drawings.map(parseDrawing), across.height);
  const text = setWords(content, words, placed === undefined ? HED_SIZES[0] : WITH_DRAWING, measures);
  const picture = placed === undefined ? '' : placeDrawing(placed.drawing, placed.x, placed.y, placed.scale);
  const paper = `<rect width="${card.width}" height="${card.height}" fill="var(--paper)"/><rect width="${card.width}" height="10" fill="var(--ink)"/>`;
  const open = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${card.width} ${card.height}" width="${card.width}" height="${card.height}">`;
  return paint(`${open}${paper}${text}${picture}${renderFoot(content, measures)}</svg>`, palette);
}
