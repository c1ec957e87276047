// From markdown-it's tokens to passages, with real lines of the file.
import type { Token } from 'markdown-it';
import type { Link, Passage } from './passage.ts';

/** Passages of one inline text: itself and the alternative texts of images in it. `line` is where it begins in the file. */
export function readInline(
  children: readonly Token[],
  base: Pick<Passage, 'kind' | 'section' | 'field' | 'quote'>,
  line: number,
): Passage[] {
  const links: Link[] = [];
  const lines: { start: number; line: number }[] = [];
  const code: { start: number; end: number }[] = [];
  const open: Link[] = [];
  const inner: Passage[] = [];
  let text = '';
  for (const child of children) {
    const at = line + (base.kind === 'field' ? 0 : (child.map?.[0] ?? 0));
    lines.push({ start: text.length, line: at });
    if (child.type === 'link_open') {
      const label = child.meta?.['label'];
      const link = {
        start: text.length,
        end: 0,
        text: '',
        href: String(child.attrGet('href') ?? ''),
        title: String(child.attrGet('title') ?? ''),
        line: at,
      };
      open.push({ ...link, label: typeof label === 'string' ? label : undefined });
    } else if (child.type === 'link_close') {
      const link = open.pop();
      if (link) links.push({ ...link, end: text.length, text: text.slice(link.start) });
    } else if (child.type === 'softbreak' || child.type === 'hardbreak') {
      text += ' ';
    } else if (child.type === 'image') {
      inner.push(...readInline(child.children ?? [], { ...base, kind: 'alt' }, at));
      text += '\uFFFC';
    } else if (child.type === 'code_inline') {
      code.push({ start: text.length, end: text.length + child.content.length });
      text += child.content;
    } else {
      text += child.content;
    }
  }
  return [{ ...base, text, links, code, lines }, ...inner];
}

/** `firstLine` is the line of the file on which the body begins. */
export function readPassages(tokens: readonly Token[], firstLine: number): Passage[] {
  const passages: Passage[] = [];
  let section = 0;
  let row = 0;
  let kind: Passage['kind'] = 'text';
  let quoted = 0;
  let quotes = 0;
  for (const token of tokens) {
    const line = firstLine + (token.map?.[0] ?? row);
    if (token.type === 'tr_open') row = token.map?.[0] ?? row;
    if (token.type === 'heading_open') {
      if (token.tag === 'h2') section += 1;
      kind = 'heading';
    } else if (token.type === 'th_open' || token.type === 'td_open') kind = 'cell';
    else if (token.type.endsWith('_close')) kind = 'text';
    if (token.type === 'blockquote_open' && (quoted += 1) === 1) quotes += 1;
    if (token.type === 'blockquote_close') quoted -= 1;
    if (token.type === 'inline') {
      const role = token.meta?.['attribution'] === true ? 'attribution' : quoted > 0 ? 'quote' : kind;
      passages.push(
        ...readInline(
          token.children ?? [],
          { kind: role, section, ...(role === 'quote' || role === 'attribution' ? { quote: quotes } : {}) },
          line,
        ),
      );
    } else if (token.type === 'chart' && token.meta?.['alt']) {
      passages.push({
        kind: 'alt',
        section,
        text: String(token.meta['alt']),
        links: [],
        code: [],
        lines: [{ start: 0, line }],
      });
    } else if (token.type === 'fence' || token.type === 'code_block') {
      const offset = token.type === 'fence' ? 1 : 0;
      const rows = token.content.split('\n');
      let start = 0;
      const lines = rows.map((text, index) => {
        const piece = { start, line: line + offset + index };
        start += text.length + 1;
        return piece;
      });
      passages.push({
        kind: 'code',
        section,
        text: token.content.replaceAll('\n', ' '),
        links: [],
        code: [{ start: 0, end: token.content.length }],
        lines,
      });
    }
  }
  return passages;
}
