// From the element tree of a drawing to lean SVG text: no styles, no names on groups, own ids, short numbers.
import { escapeHtml } from '../language/escape.ts';

const SHAPES = new Set('d points transform x y x1 x2 y1 y2 cx cy r rx ry dx dy width height'.split(' '));
/** Plot repeats what the style sheet says, or what the root of the drawing does. */
const DROPPED = new Set(
  'style class xmlns xmlns:xlink font-family font-variant aria-hidden aria-description'.split(' '),
);

/** To a tenth of a px; lengths in em keep their digits. */
function round(value: string): string {
  return value.replace(/-?\d*\.\d+(?:e-?\d+)?(?!\d*em)/g, (number) => String(Number(Number(number).toFixed(1)) || 0));
}

/** New ids by old ones, numbered in order of appearance: Plot counts on from one drawing of the process to the next. */
function renameIds(svg: SVGElement, scope: string): ReadonlyMap<string, string> {
  return new Map([...svg.querySelectorAll('[id]')].map(({ id }, index) => [id, `${scope}-${index + 1}`]));
}

type Ids = ReadonlyMap<string, string>;

function renderAttribute(element: Element, name: string, value: string, ids: Ids): string {
  if (DROPPED.has(name)) return '';
  // Plot's name for a group says nothing; on a mark it is the key of the row.
  if (name === 'aria-label') return element.localName === 'g' ? '' : ` data-row="${escapeHtml(value)}"`;
  if (name === 'id') return ` id="${ids.get(value)}"`;
  if (name === 'href' && element.localName === 'a') return ` href="${escapeHtml(value)}"`;
  if (name === 'href' || name === 'xlink:href') {
    const id = ids.get(value.slice(1));
    return id === undefined ? '' : ` href="#${id}"`;
  }
  const own = value
    .replace(/url\(#([^)]+)\)/g, (_, id: string) => `url(#${ids.get(id) ?? ''})`)
    .replaceAll('currentColor', 'var(--ink)');
  return ` ${name}="${escapeHtml(SHAPES.has(name) ? round(own) : own)}"`;
}

function renderNode(node: ChildNode, ids: Ids): string {
  if (node.nodeType === 3) return escapeHtml(node.textContent ?? '');
  if (node.nodeType !== 1) return '';
  const element = node as Element;
  const name = element.localName;
  if (name === 'style' || name === 'script') return '';
  const content = [...element.childNodes].map((child) => renderNode(child, ids)).join('');
  if (name === 'g' && content === '') return '';
  // linkedom lists the last attribute first.
  const attributes = [...element.attributes]
    .toReversed()
    .map((attribute) => renderAttribute(element, attribute.name, attribute.value, ids));
  const opening = `${name}${attributes.join('')}`;
  if (opening === 'g') return content;
  return content === '' ? `<${opening}/>` : `<${opening}>${content}</${name}>`;
}

/** The markup inside the `<svg>`; `scope` begins every id, so that drawings can share a page. */
export function finishContent(svg: SVGElement, scope: string): string {
  const ids = renameIds(svg, scope);
  return [...svg.childNodes].map((child) => renderNode(child, ids)).join('');
}
