// Text in a drawing: one block of lines around a point.
import { draw } from './element.ts';
import { halo as rim, ink, leading, type } from './ink.ts';

export interface Label {
  x: number;
  /** Where the block of lines stands: its top, its middle or its bottom, by `align`. */
  y: number;
  text: string | readonly string[];
  /** px; 14 by default. */
  size?: number;
  weight?: 400 | 600;
  anchor?: 'start' | 'middle' | 'end';
  align?: 'top' | 'middle' | 'bottom';
  fill?: string;
  /** A rim in the colour of the paper, for text over lines and marks. */
  halo?: boolean;
}

/** Sets the lines and returns the height of the block in px. */
export function drawLabel(parent: SVGElement, label: Label): number {
  const {
    x,
    y,
    size = type.label,
    weight = 400,
    anchor = 'start',
    align = 'middle',
    fill = ink.text,
    halo = false,
  } = label;
  const lines = typeof label.text === 'string' ? [label.text] : label.text;
  const step = size * leading;
  const height = lines.length * step;
  const top = align === 'top' ? y : align === 'middle' ? y - height / 2 : y - height;
  // Half of the capitals' height above the middle of the line.
  const baseline = (line: number): number => top + step * (line + 0.5) + size * 0.35;
  const attributes = {
    x,
    y: baseline(0),
    'font-size': size === type.tick ? undefined : size,
    'font-weight': weight === 400 ? undefined : weight,
    'text-anchor': anchor === 'start' ? undefined : anchor,
    fill: fill === ink.text ? undefined : fill,
    ...(halo ? rim : {}),
  };
  if (lines.length === 1) {
    draw(parent, 'text', attributes, lines[0]);
    return height;
  }
  const block = draw(parent, 'text', attributes);
  for (const [index, line] of lines.entries()) {
    // The space is for those who hear or copy the text: lines must not run together. It stands at the loose end, where it moves nothing.
    const text = anchor === 'end' ? (index === 0 ? line : ` ${line}`) : index === lines.length - 1 ? line : `${line} `;
    draw(block, 'tspan', { x, y: baseline(index) }, text);
  }
  return height;
}
