// A chart as a picture that stands alone: title, dek, drawing, note, sources, credit.
import { escapeHtml } from '../language/escape.ts';
import type { Measure } from '../language/wrapText.ts';
import { type Palette, paint } from './palette.ts';
import { type TextStyle, setText } from './textBlock.ts';

export interface ChartPicture {
  id: string;
  title: string;
  dek: string;
  note: string | undefined;
  alt: string;
  /** One line: `Sources: Prime Minister 2025; Kazinform 2022`. */
  sources: string;
  /** Who made it and where it lives: `Twenty Towns · https://…/charts/x/ · CC BY 4.0`. */
  credit: string;
  /** Finished markup of one layout, as drawLayouts gives it. */
  drawing: string;
}

const MARGIN = 36;
const title: TextStyle = { family: 'Source Serif 4', size: 32, weight: 700, fill: 'var(--ink)', leading: 1.15 };
const dek: TextStyle = { family: 'Golos Text', size: 18, weight: 400, fill: 'var(--quiet)', leading: 1.35 };
const small: TextStyle = { family: 'Golos Text', size: 14, weight: 400, fill: 'var(--quiet)', leading: 1.4 };

/** The drawing's own size and its content without the outer tag, which names elements of a page that is not there. */
function unwrap(drawing: string): { width: number; height: number; inner: string; attributes: string } {
  const [, attributes = '', inner = ''] = /^<svg ([^>]*)>(.*)<\/svg>$/s.exec(drawing) ?? [];
  const [, width, height] = /viewBox="[-\d.]+ [-\d.]+ ([\d.]+) ([\d.]+)"/.exec(attributes) ?? [];
  if (width === undefined || height === undefined) throw new Error('the drawing has no viewBox');
  const kept = [...attributes.matchAll(/(?:viewBox|fill|font-size|text-anchor)="[^"]*"/g)].map(
    ([attribute]) => attribute,
  );
  return { width: Number(width), height: Number(height), inner, attributes: kept.join(' ') };
}

/** A well-formed SVG document without references outside itself. `serif` measures the title, `sans` the rest. */
export function renderChartPicture(
  picture: ChartPicture,
  palette: Palette,
  measure: { serif: Measure; sans: Measure },
): string {
  const drawing = unwrap(picture.drawing);
  const width = drawing.width;
  let y = MARGIN;
  const parts: string[] = [];
  const add = (text: string | undefined, style: TextStyle, gap: number) => {
    if (text === undefined || text === '') return;
    const block = setText(
      text,
      { x: MARGIN, y, width },
      style,
      style.family === 'Golos Text' ? measure.sans : measure.serif,
    );
    parts.push(block.svg);
    y += block.height + gap;
  };
  add(picture.title, title, 8);
  add(picture.dek, dek, 22);
  const box = `x="${MARGIN}" y="${y}" width="${width}" height="${drawing.height}"`;
  parts.push(`<svg ${box} ${drawing.attributes} font-family="Golos Text" overflow="visible">${drawing.inner}</svg>`);
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
