// A chart as a picture that stands alone: title, dek, signs, drawing, note, sources, credit.
import { escapeHtml } from '../language/escape.ts';
import { type Palette, paint } from './palette.ts';
import { parseDrawing, placeDrawing } from './parseDrawing.ts';
import { type SignWord, setSigns } from './signRow.ts';
import { type Measures, type TextStyle, setText } from './textBlock.ts';

export interface ChartPicture {
  title: string;
  dek: string;
  /** The signs that the drawing uses, with their words. */
  signs: readonly SignWord[];
  note: string | undefined;
  alt: string;
  /** One line: `Sources: Prime Minister; Kazinform`. */
  sources: string;
  /** Who made it and where it lives: `Twenty Towns · https://…/charts/x/ · CC BY 4.0`. */
  credit: string;
  /** Finished markup of one layout, as drawLayouts gives it. */
  drawing: string;
}

const MARGIN = 36;
const title: TextStyle = {
  family: 'Source Serif 4',
  size: 32,
  weight: 700,
  fill: 'var(--ink)',
  leading: 1.15,
  balanced: true,
};
const dek: TextStyle = {
  family: 'Golos Text',
  size: 18,
  weight: 400,
  fill: 'var(--quiet)',
  leading: 1.35,
  balanced: true,
};
const small: TextStyle = { family: 'Golos Text', size: 14, weight: 400, fill: 'var(--quiet)', leading: 1.4 };

/** A well-formed SVG document without references outside itself. Throws where a single word is wider than the picture. */
export function renderChartPicture(picture: ChartPicture, palette: Palette, measures: Measures): string {
  const drawing = parseDrawing(picture.drawing);
  const { width } = drawing;
  let y = MARGIN;
  const parts: string[] = [];
  const add = (text: string | undefined, style: TextStyle, gap: number) => {
    if (text === undefined || text === '') return;
    const block = setText(text, { x: MARGIN, y, width }, style, measures);
    if (block.width > width + MARGIN) throw new Error(`a word is wider than the picture: "${text}"`);
    parts.push(block.svg);
    y += block.height + gap;
  };
  add(picture.title, title, 8);
  add(picture.dek, dek, 14);
  const signs = setSigns(picture.signs, MARGIN, y, measures);
  y += signs.height + 12;
  parts.push(signs.svg, placeDrawing(drawing, MARGIN, y));
  y += drawing.height + 20;
  add(picture.note, small, 6);
  add(picture.sources, small, 6);
  add(picture.credit, { ...small, weight: 600 }, 0);
  const size = `${width + 2 * MARGIN} ${Math.ceil(y + MARGIN * 0.8)}`;
  const [w, h] = size.split(' ');
  const name = `<title>${escapeHtml(picture.title)}</title><desc>${escapeHtml(picture.alt)}</desc>`;
  const paper = `<rect width="100%" height="100%" fill="var(--paper)"/>`;
  const open = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size}" width="${w}" height="${h}" role="img">`;
  return paint(`${open}${name}${paper}${parts.join('')}</svg>`, palette);
}
