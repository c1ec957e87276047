// The words of a saved web page, block by block.
import { parseHTML } from 'linkedom';
import type { Passage } from './documentText.ts';

const HIDDEN: ReadonlySet<string> = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'SVG', 'HEAD', 'TITLE']);
/** Run on in their line; whatever is not among them begins a passage of its own. */
const INLINE =
  /^(?:A|ABBR|B|BDI|BDO|BIG|CITE|CODE|DATA|DEL|DFN|EM|FONT|I|INS|KBD|LABEL|MARK|Q|S|SAMP|SMALL|SPAN|STRONG|SUB|SUP|TIME|TT|U|VAR|WBR)$/;
const CELL = /^T[DH]$/;

function collect(node: Node, passages: string[]): void {
  for (const child of node.childNodes) {
    const name = child.nodeName.toUpperCase();
    if (name === '#TEXT') {
      const last = passages.pop() ?? '';
      passages.push(last + (child.textContent ?? '').replaceAll(/\s+/g, ' '));
    } else if (CELL.test(name)) {
      collect(child, passages);
      passages.push(`${passages.pop() ?? ''} | `);
    } else if (child.nodeType === 1 && !HIDDEN.has(name)) {
      const breaks = !INLINE.test(name);
      if (breaks) passages.push('');
      collect(child, passages);
      if (breaks) passages.push('');
    }
  }
}

export function readPage(html: string): Passage[] {
  const { document } = parseHTML(html);
  const passages: string[] = [];
  collect(document, passages);
  return passages.filter((text) => /[^\s|]/.test(text)).map((text) => ({ text: text.trim() }));
}
