// From the element tree of a drawing to lean SVG text: no styles, no names on groups, own ids, short numbers.
import { escapeHtml } from '../language/escape.ts';

const SHAPES = new Set(['d', 'points', 'transform', 'x', 'y', 'x1', 'x2', 'y1', 'y2', 'cx', 'cy', 'r', 'rx', 'ry', 'dx', 'dy', 'width', 'height']);
/** Plot repeats what the style sheet says or what SVG assumes. */
const DROPPED = new Set(['style', 'class', 'xmlns', 'xmlns:xlink', 'font-family', 'font-variant', 'aria-hidden', 'aria-description', 'fill-opacity:1']);

function round(value: string): string {
  return value.replace(/-?\d*\.\d+(?:e-?\d+)?(?!\d*em)/g, (number) => String(Number(Number(number).toFixed(1)) || 0));
}

function renderAttribute(element: Element, name: string, value: string, scope: string): string {
  if (DROPPED.has(name)) return '';
  if (name === 'aria-label') return element.localName === 'g' || element.localName === 'svg' ? '' : ` data-row="${escapeHtml(value)}"`;
  if (name === 'id') return ` id="${scope}-${escapeHtml(value)}"`;
  const scoped = value.replaceAll('url(#', `url(#${scope}-`).replaceAll('currentColor', 'var(--ink)');
  if (name === 'href' || name === 'xlink:href') return scoped.startsWith('#') ? ` href="#${scope}-${escapeHtml(scoped.slice(1))}"` : '';
  return ` ${name}="${escapeHtml(SHAPES.has(name) ? round(scoped) : scoped)}"`;
}

function renderNode(node: ChildNode, scope: string): string {
  if (node.nodeType === 3) return escapeHtml(node.textContent ?? '');
  if (node.nodeType !== 1) return '';
  const element = node as Element;
  const name = element.localName;
  if (name === 'style' || name === 'script') return '';
  const content = [...element.childNodes].map((child) => renderNode(child, scope)).join('');
  if (name === 'g' && content === '') return '';
  const attributes = [...element.attributes].map((attribute) => renderAttribute(element, attribute.name, attribute.value, scope)).join('');
  if (name === 'g' && attributes === '') return content;
  return content === '' ? `<${name}${attributes}/>` : `<${name}${attributes}>${content}</${name}>`;
}

/** The markup inside the `<svg>`; `scope` goes before every id, so that drawings can share a page. */
export function finishContent(svg: SVGElement, scope: string): string {
  return [...svg.childNodes].map((child) => renderNode(child, scope)).join('');
}
