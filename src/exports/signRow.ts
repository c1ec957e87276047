// The legend of a picture: the signs in one row, each with its word.
import type { Sign } from '../charts/chart.ts';
import { escapeHtml } from '../language/escape.ts';
import type { Measures } from './textBlock.ts';

export interface SignWord {
  sign: Sign;
  word: string;
}

const RADIUS = 6;
const SIZE = 15;
const HEIGHT = 22;
const APART = 24;

const dot = (x: number, y: number, fill: string) => `<circle cx="${x}" cy="${y}" r="${RADIUS}" fill="${fill}"/>`;
/** Drawn with the left edge at x and the middle at y; the width in px comes with it. */
const signs: Readonly<Record<Sign, (x: number, y: number) => readonly [svg: string, width: number]>> = {
  promised: (x, y) => [
    `<circle cx="${x + RADIUS}" cy="${y}" r="${RADIUS - 1.1}" fill="none" stroke="var(--promised)" stroke-width="2.25"/>`,
    12,
  ],
  counted: (x, y) => [dot(x + RADIUS, y, 'var(--counted)'), 12],
  contested: (x, y) => [
    `<path d="M${x + 6} ${y}h16" stroke="var(--contested)" stroke-width="2.25"/>${dot(x + 6, y, 'var(--contested)')}${dot(x + 22, y, 'var(--contested)')}`,
    28,
  ],
  context: (x, y) => [dot(x + RADIUS, y, 'var(--faint)'), 12],
};

/** The row with its top left corner at x and y, and its size in px: nothing where the drawing needs no signs. */
export function setSigns(
  shown: readonly SignWord[],
  x: number,
  y: number,
  { sans }: Measures,
): { svg: string; width: number; height: number } {
  if (shown.length === 0) return { svg: '', width: 0, height: 0 };
  let at = x;
  const items = shown.map(({ sign, word }) => {
    const [picture, width] = signs[sign](at, y + HEIGHT / 2);
    const text = `<text x="${(at + width + 8).toFixed(1)}" y="${(y + HEIGHT / 2 + SIZE * 0.34).toFixed(1)}">${escapeHtml(word)}</text>`;
    at = Math.round(at + width + 8 + sans(word, SIZE) + APART);
    return picture + text;
  });
  const svg = `<g font-family="Golos Text" font-size="${SIZE}" fill="var(--quiet)">${items.join('')}</g>`;
  return { svg, width: at - APART - x, height: HEIGHT };
}
