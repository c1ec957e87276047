// [36.4 %](claim:…) becomes a button that opens a note; the page carries each note once.
import type { MarkdownIt, Token } from 'markdown-it';
import { escapeHtml } from '../../language/escape.ts';
import { renderNote } from '../notes/renderNote.ts';
import { signsOf } from '../notes/signs.ts';
import { stateOf } from '../pageState.ts';
import { readTarget } from '../readTarget.ts';

/** Punctuation that must not begin a line: a button is a box, and browsers would break the line behind it. */
const clinging = /^[.,;:!?)”’»…]+/;
/** Longer texts stay words that can break across lines, with a small button behind them. */
const longest = 32;

export function boundLink(md: MarkdownIt): void {
  const closing: string[] = [];
  const held = new WeakSet<Token>();
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
        if (isNumber && textOf(tokens, index).length <= longest) {
          const tail = tailOf(tokens, index);
          const button = `<button class="bound ${signs}" ${attributes}>`;
          if (tail === undefined) return element(button, '</button>');
          held.add(tail.close);
          return element(`<span class="held">${button}`, `</button>${escapeHtml(tail.text)}</span>`);
        }
        const label = escapeHtml(environment.words.say('note.open', { words: textOf(tokens, index) }));
        return element(
          '<span class="cited">',
          `</span><button class="mark ${signs}" ${attributes} aria-label="${label}"></button>`,
        );
      }
    }
  };
  md.renderer.rules['link_close'] = () => closing.pop() ?? '';
  md.renderer.rules['text'] = (tokens, index) => {
    const text = tokens[index]?.content ?? '';
    const before = tokens[index - 1];
    // The button before it has taken its punctuation along.
    return escapeHtml(before !== undefined && held.has(before) ? text.replace(clinging, '') : text);
  };
}

function closeOf(tokens: readonly Token[], open: number): number {
  return tokens.findIndex((token, index) => index > open && token.type === 'link_close');
}

function textOf(tokens: readonly Token[], open: number): string {
  return tokens
    .slice(open + 1, closeOf(tokens, open))
    .map(({ content }) => content)
    .join('');
}

/** The punctuation right behind a link, with the token that closes it. */
function tailOf(tokens: readonly Token[], open: number): { close: Token; text: string } | undefined {
  const at = closeOf(tokens, open);
  const [close, next] = [tokens[at], tokens[at + 1]];
  const [text] = clinging.exec(next?.type === 'text' ? next.content : '') ?? [];
  return close === undefined || text === undefined ? undefined : { close, text };
}
