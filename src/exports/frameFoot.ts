// What stands under every framed picture: the sources, and below a rule who made it and where it lives.
import { escapeHtml } from '../language/escape.ts';
import type { FrameSize } from './frameLayout.ts';
import { type Measures, type TextStyle, setText } from './textBlock.ts';

export interface FootWords {
  /** Set above the sources where the drawing leaves it room. */
  note: string | undefined;
  /** The name of the site. */
  name: string;
  /** `Sources: …`, best first: the first that takes at most two lines is taken, and the last is cut where it must be. */
  sources: readonly string[];
  /** Where it lives, best first. */
  credits: readonly string[];
}

export interface Foot {
  svg: string;
  /** px from its top to the lower edge of the picture. */
  height: number;
}

const NAME = 27;
const LINES = 2;
const RULE = 62;
const NOTE_GAP = 10;

/** The first text that `fits`, or the last one cut at a letter. */
function chooseText(texts: readonly string[], fits: (text: string) => boolean): string {
  const whole = texts.find(fits);
  if (whole !== undefined) return whole;
  let letters = [...(texts.at(-1) ?? '')];
  while (letters.length > 0 && !fits(`${letters.join('')}…`)) letters = letters.slice(0, -1);
  return `${letters.join('')}…`;
}

/** The foot at the lower edge of a frame. */
export function setFoot(
  { note, name, sources, credits }: FootWords,
  { width, height, margin, bottom, small }: FrameSize,
  measures: Measures,
): Foot {
  const column = width - 2 * margin;
  const style: TextStyle = {
    family: 'Golos Text',
    size: small,
    weight: 400,
    fill: 'var(--quiet)',
    leading: 1.35,
    balanced: true,
  };
  const set = (text: string, y: number) => setText(text, { x: margin, y, width: column }, style, measures);
  const remark = note === undefined ? undefined : set(note, 0);
  const shown = chooseText(sources, (text) => {
    const block = set(text, 0);
    return block.lines <= LINES && block.width <= column;
  });
  const lines = set(shown, 0).height;
  const y = height - bottom - 6;
  const rule = height - bottom - RULE + 16;
  const start = margin + 52 + measures.serif(name, NAME) + 36;
  const end = width - margin;
  const credit = chooseText(credits, (text) => measures.sans(text, small) <= end - start);
  const top = rule - 18 - lines - (remark === undefined ? 0 : remark.height + NOTE_GAP);
  const svg =
    (note === undefined ? '' : set(note, top).svg) +
    set(shown, rule - 18 - lines).svg +
    `<rect x="${margin}" y="${rule}" width="${column}" height="1.5" fill="var(--rule)"/>` +
    `<circle cx="${margin + 11}" cy="${y - 8}" r="9" fill="none" stroke="var(--promised)" stroke-width="4"/><circle cx="${margin + 31}" cy="${y - 8}" r="7.5" fill="var(--counted)"/>` +
    `<text x="${margin + 52}" y="${y}" font-family="Source Serif 4" font-weight="700" font-size="${NAME}" fill="var(--ink)">${escapeHtml(name)}</text>` +
    `<text x="${end}" y="${y}" text-anchor="end" font-family="Golos Text" font-size="${small}" fill="var(--quiet)">${escapeHtml(credit)}</text>`;
  return { svg, height: height - top };
}
