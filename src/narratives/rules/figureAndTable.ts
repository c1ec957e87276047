// Charts are set by the figure handed in; tables scroll in a frame of their own, and align by class: styles in markup are not allowed.
import type { MarkdownIt } from 'markdown-it';
import { escapeHtml } from '../../language/escape.ts';
import { stateOf } from '../pageState.ts';

export function figureAndTable(md: MarkdownIt): void {
  md.core.ruler.push('cell_alignment', ({ tokens }) => {
    for (const token of tokens) {
      const [, side] = /text-align:(\w+)/u.exec(String(token.attrGet('style') ?? '')) ?? [];
      if (side !== undefined) token.attrs = [['class', `align-${side}`]];
    }
  });
  md.renderer.rules['chart'] = (tokens, index, _options, env) => {
    const { id, title } = tokens[index]?.meta ?? {};
    return `${stateOf(env).environment.figure(String(id), { wide: title === 'wide' })}\n`;
  };
  md.renderer.rules['table_open'] = (_tokens, _index, _options, env) => {
    const label = escapeHtml(stateOf(env).environment.words.say('note.table'));
    return `<div class="table" role="group" tabindex="0" aria-label="${label}"><table>\n`;
  };
  md.renderer.rules['table_close'] = () => '</table></div>\n';
}
