// A chart as a picture of a fixed size: square, wide or tall, with words that always fit and a drawing as large as may be.
import { escapeHtml } from '../language/escape.ts';
import { type Foot, type FootWords, setFoot } from './frameFoot.ts';
import { type Fitted, type FrameSize, type Shape, fitDrawing, frames } from './frameLayout.ts';
import { type Palette, paint } from './palette.ts';
import { type Drawing, parseDrawing, placeDrawing } from './parseDrawing.ts';
import { type SignWord, setSigns } from './signRow.ts';
import { type Measures, type TextBlock, type TextStyle, setText } from './textBlock.ts';

export interface FramedPicture extends FootWords {
  title: string;
  /** Left out where the drawing needs its room. */
  dek: string;
  /** The signs that the drawing uses, with their words. */
  signs: readonly SignWord[];
  alt: string;
  /** Finished markup of the layouts of the chart. */
  drawings: readonly string[];
}

const GAP = 22;
/** Between words and the drawing beside them. */
const GUTTER = 56;
/** Signs are set as large as labels would like to be. */
const SIGNS = 1.5;
/** Below it not even a careful reader can read the labels. */
const LEAST = 0.6;

const titleStyle = (size: number): TextStyle => ({
  family: 'Source Serif 4',
  size,
  weight: 700,
  fill: 'var(--ink)',
  leading: 1.1,
  balanced: true,
});
const wordStyle = (size: number): TextStyle => ({
  family: 'Golos Text',
  size,
  weight: 400,
  fill: 'var(--quiet)',
  leading: 1.35,
  balanced: true,
});

interface Plan {
  fitted: Fitted;
  svg: string;
}

/** The largest title of few lines; throws where there is none, quoting it. */
function chooseTitle(title: string, width: number, { titles, titleLines }: FrameSize, measures: Measures): number {
  const size = titles.find((candidate) => {
    const block = setText(title, { x: 0, y: 0, width }, titleStyle(candidate), measures);
    return block.lines <= titleLines && block.width <= width;
  });
  if (size === undefined) throw new Error(`too long for a framed picture: "${title}"`);
  return size;
}

/** The words in their column, the drawing below them or beside them; undefined where they leave it no room. */
function plan(
  words: { title: string; rest: readonly string[]; signs: readonly SignWord[] },
  drawings: readonly Drawing[],
  frame: FrameSize,
  foot: Foot,
  column: number | undefined,
  measures: Measures,
): Plan | undefined {
  const { margin, top } = frame;
  const right = frame.width - margin;
  const end = frame.height - foot.height - GAP;
  const width = column ?? right - margin;
  let y = top;
  const blocks: TextBlock[] = [];
  const add = (text: string, style: TextStyle, gap: number) => {
    const block = setText(text, { x: margin, y, width }, style, measures);
    blocks.push(block);
    y += block.height + gap;
  };
  add(words.title, titleStyle(chooseTitle(words.title, width, frame, measures)), GAP * 0.7);
  for (const text of words.rest) add(text, wordStyle(frame.dek), GAP);
  if (y > end || blocks.some((block) => block.width > width)) return undefined;
  const x = column === undefined ? margin : margin + column + GUTTER;
  const row = setSigns(words.signs, 0, 0, measures);
  const scale = Math.min(SIGNS, (right - x) / Math.max(1, row.width));
  const at = column === undefined ? y : top;
  const below = at + (row.height === 0 ? 0 : row.height * scale + GAP);
  const fitted = fitDrawing(drawings, { x, y: below, width: right - x, height: end - below });
  if (fitted === undefined) return undefined;
  const signs =
    row.svg === ''
      ? ''
      : `<svg x="${x}" y="${at}" width="${(row.width * scale).toFixed(1)}" height="${(row.height * scale).toFixed(1)}" viewBox="0 0 ${row.width.toFixed(1)} ${row.height}" overflow="visible">${row.svg}</svg>`;
  const drawn = placeDrawing(fitted.drawing, fitted.x, fitted.y, fitted.scale);
  return { fitted, svg: blocks.map(({ svg }) => svg).join('') + signs + drawn + foot.svg };
}

/** Note and dek stay as long as the drawing stays large; else as many words as leave it largest. */
function choosePlan(picture: FramedPicture, frame: FrameSize, measures: Measures): Plan | undefined {
  const { title, dek, note, signs } = picture;
  const drawings = picture.drawings.map(parseDrawing);
  const largest = (plans: readonly (Plan | undefined)[]): Plan | undefined =>
    plans
      .filter((candidate) => candidate !== undefined)
      .toSorted((a, b) => b.fitted.worth - a.fitted.worth)
      .at(0);
  const columns = [undefined, ...(frame.column === undefined ? [] : [frame.column])];
  const foots = [note, undefined].map((remark) => setFoot({ ...picture, note: remark }, frame, measures));
  const [full, bare] = foots as [Foot, Foot];
  const choices = (
    [
      [[dek], full],
      [[dek], bare],
      [[], bare],
    ] as const
  ).map(([rest, foot]) =>
    largest(columns.map((column) => plan({ title, rest, signs }, drawings, frame, foot, column, measures))),
  );
  return choices.find((choice) => choice !== undefined && choice.fitted.scale >= frame.good) ?? largest(choices);
}

/** An SVG document of exactly the size of its frame. Throws where the title or the drawing does not fit. */
export function renderFramedPicture(
  picture: FramedPicture,
  shape: Shape,
  palette: Palette,
  measures: Measures,
): string {
  const frame = frames[shape];
  const { width, height } = frame;
  const chosen = choosePlan(picture, frame, measures);
  if (chosen === undefined || chosen.fitted.scale < LEAST)
    throw new Error(`no room for the drawing under "${picture.title}" (${shape})`);
  const name = `<title>${escapeHtml(picture.title)}</title><desc>${escapeHtml(picture.alt)}</desc>`;
  const paper = `<rect width="${width}" height="${height}" fill="var(--paper)"/><rect width="${width}" height="10" fill="var(--ink)"/>`;
  const open = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">`;
  return paint(`${open}${name}${paper}${chosen.svg}</svg>`, palette);
}
