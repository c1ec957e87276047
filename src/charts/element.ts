// SVG elements under the document that was handed in, for drawings that place their marks themselves.
import type { Frame } from './chart.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** undefined leaves the attribute out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** The empty drawing: as wide as the frame and `height` px high. */
export function createSvg(frame: Frame, height: number): SVGSVGElement {
  const svg = frame.document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', `0 0 ${frame.width} ${Math.ceil(height)}`);
  return svg;
}

/** Appends a child to `parent` and returns it: `draw(svg, 'line', { x1, x2, y1, y2, stroke: ink.rule })`. */
export function draw(parent: SVGElement, name: string, attributes: Attributes, text?: string): SVGElement {
  const element = parent.ownerDocument.createElementNS(SVG, name) as SVGElement;
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) element.setAttribute(key, String(value));
  }
  if (text !== undefined) element.textContent = text;
  parent.append(element);
  return element;
}
