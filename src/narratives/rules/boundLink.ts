// [36.4 %](claim:…) becomes a button that opens a note; the page carries each note once.
import type { MarkdownIt, Token } from 'markdown-it';
import { escapeHtml } from '../../language/escape.ts';
import { renderNote } from '../notes/renderNote.ts';
import { signsOf } from '../notes/signs.ts';
import { stateOf } from '../pageState.ts';
import { readTarget } from '../readTarget.ts';

/** Longer texts stay words that can break across lines, with a small button behind them. */
const longest = 32;

export function boundLink(md: MarkdownIt): void {
  const closing: string[] = [];
  const element = (open: string, close: string): string => {
    closing.push(close);
    return open;
  };
  md.renderer.rules['link_open'] = (tokens, index, _options, env) => {
    const { environment, notes, fresh, seen } = stateOf(env);
    const target = readTarget(String(tokens[index]?.attrGet('href') ?? ''), environment);
    switch (target.kind) {
      case 'plain':
      case 'refused':
        return element('', '');
      case 'page':
        return element(`<a href="${escapeHtml(environment.href(target.path))}">`, '</a>');
      case 'web':
        return element(`<a href="${escapeHtml(target.url)}" rel="noopener">`, '</a>');
      case 'source':
        if (target.row.url === '') return element('<cite>', '</cite>');
        return element(
          `<a class="source" href="${escapeHtml(target.row.url)}" hreflang="${escapeHtml(target.row.language)}" rel="noopener">`,
          '</a>',
        );
      default: {
        const note = renderNote(target, environment);
        const isNumber = target.kind === 'claim' || target.kind === 'calculation';
        if (isNumber && !seen.has(note.id)) fresh.push(target);
        seen.add(note.id);
        notes.set(note.id, note.html);
        const signs = signsOf(target, environment.registry).join(' ');
        const attributes = `type="button" popovertarget="${escapeHtml(note.id)}"`;
        if (isNumber && textOf(tokens, index).length <= longest)
          return element(`<button class="bound ${signs}" ${attributes}>`, '</button>');
        const label = escapeHtml(environment.words.say('note.open', { words: textOf(tokens, index) }));
        return element(
          '<span class="cited">',
          `</span><button class="mark ${signs}" ${attributes} aria-label="${label}"></button>`,
        );
      }
    }
  };
  md.renderer.rules['link_close'] = () => closing.pop() ?? '';
}

function textOf(tokens: readonly Token[], from: number): string {
  const end = tokens.findIndex((token, index) => index > from && token.type === 'link_close');
  return tokens
    .slice(from + 1, end)
    .map(({ content }) => content)
    .join('');
}
