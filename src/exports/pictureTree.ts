// The little of SVG that our pictures are made of, as a tree to walk: each element with the style that it inherits.
import { DOMParser } from 'linkedom';

/** Attributes that children inherit; lengths are in px of the element that states them. */
const INHERITED = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'fill-opacity',
  'paint-order',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
] as const;
const SHAPES: ReadonlySet<string> = new Set(['rect', 'circle', 'line', 'path', 'text']);
const SILENT: ReadonlySet<string> = new Set(['title', 'desc']);

export type Style = Readonly<Partial<Record<(typeof INHERITED)[number], string>>>;

/** Where a child stands in the picture: `x' = x + scale · child's x`. */
export interface Place {
  x: number;
  y: number;
  scale: number;
}

export interface Leaf {
  element: Element;
  style: Style;
  place: Place;
  /** Of the element and of all around it, multiplied. */
  opacity: number;
}

export const numberOf = (element: Element, name: string): number => Number(element.getAttribute(name) ?? 0);

export function parsePicture(svg: string): { document: Document; root: Element } {
  const document = new DOMParser().parseFromString(svg, 'image/svg+xml') as unknown as Document;
  const root = document.documentElement;
  if (root.localName !== 'svg') throw new Error('the picture is no SVG document');
  return { document, root };
}

function inherit(style: Style, element: Element): Style {
  const own = INHERITED.map((name) => [name, element.getAttribute(name)] as const).filter(([, value]) => value);
  return own.length === 0 ? style : { ...style, ...Object.fromEntries(own) };
}

function move({ x, y, scale }: Place, element: Element): Place {
  const transform = element.getAttribute('transform');
  const [, dx, dy] = /^translate\(([-\d.]+)(?:[ ,]+([-\d.]+))?\)$/.exec(transform ?? '') ?? [];
  if (transform !== null && dx === undefined) throw new Error(`a picture knows no transform "${transform}"`);
  return { x: x + scale * Number(dx ?? 0), y: y + scale * Number(dy ?? 0), scale };
}

/** A nested drawing: its corner, and the scale of its viewBox. */
function enter({ x, y, scale }: Place, element: Element): Place {
  const [left, top, width] = (element.getAttribute('viewBox') ?? '').split(/[ ,]+/).map(Number);
  if (width === undefined) throw new Error('a drawing in a picture has no viewBox');
  const inner = (numberOf(element, 'width') || width) / width;
  return {
    x: x + scale * (numberOf(element, 'x') - (left ?? 0) * inner),
    y: y + scale * (numberOf(element, 'y') - (top ?? 0) * inner),
    scale: scale * inner,
  };
}

/** Every shape and text in the order of painting. Throws for an element that no export would know how to draw. */
export function* leavesOf(
  element: Element,
  style: Style = {},
  place: Place = { x: 0, y: 0, scale: 1 },
  opacity = 1,
): Generator<Leaf> {
  for (const child of element.children) {
    const name = child.localName;
    if (SILENT.has(name)) continue;
    const own = inherit(style, child);
    const seen = opacity * Number(child.getAttribute('opacity') ?? 1);
    if (SHAPES.has(name)) yield { element: child, style: own, place: move(place, child), opacity: seen };
    else if (name === 'svg') yield* leavesOf(child, own, enter(place, child), seen);
    else if (name === 'g' || name === 'a') yield* leavesOf(child, own, move(place, child), seen);
    else throw new Error(`a picture knows no <${name}>`);
  }
}
