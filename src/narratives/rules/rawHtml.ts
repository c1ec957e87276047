// <b>, </div>, <!-- … -->: found so that it can be refused. Escaped, \<b>, it is text.
import type { MarkdownIt } from 'markdown-it';
import { escapeHtml } from '../../language/escape.ts';

const tag = /^<(?:\/?[a-z][^>]*>|!--|\?|!\[CDATA\[|!doctype)/iu;

export function rawHtml(md: MarkdownIt): void {
  md.inline.ruler.after('autolink', 'raw_html', (state, silent) => {
    const match = state.src[state.pos] === '<' ? tag.exec(state.src.slice(state.pos, state.posMax)) : null;
    if (!match) return false;
    if (!silent) state.push('raw_html', '', 0).content = match[0];
    state.pos += match[0].length;
    return true;
  });
  md.renderer.rules['raw_html'] = (tokens, index) => escapeHtml(tokens[index]?.content ?? '');
}
