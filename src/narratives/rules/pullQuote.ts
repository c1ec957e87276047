// > Plan a set of plants, not single schemes.
// > — [KazISS](source:kaziss-saran-2025), para 17
import type { MarkdownIt, StateCore, Token } from 'markdown-it';

const dash = /^\s*[—–]\s*/u;

/** A blockquote whose last line opens with a dash becomes a figure: the quotation, and who said it. */
export function pullQuote(md: MarkdownIt): void {
  md.core.ruler.push('pull_quote', (state) => {
    const tokens: Token[] = [];
    for (let at = 0; at < state.tokens.length; at += 1) {
      const token = state.tokens[at];
      if (!token) continue;
      const end = token.type === 'blockquote_open' && token.level === 0 ? closeOf(state.tokens, at) : -1;
      const quote = end < 0 ? undefined : rebuild(state, state.tokens.slice(at, end + 1));
      tokens.push(...(quote ?? [token]));
      if (quote) at = end;
    }
    state.tokens = tokens;
  });
}

function closeOf(tokens: readonly Token[], from: number): number {
  return tokens.findIndex(
    (token, index) => index > from && token.type === 'blockquote_close' && token.level === tokens[from]?.level,
  );
}

function rebuild(state: StateCore, quote: readonly Token[]): Token[] | undefined {
  const inlines = quote.filter(({ type }) => type === 'inline');
  const last = inlines.at(-1);
  const children = last?.children ?? [];
  let at = children.length - 1;
  while (at >= 0 && children[at]?.type !== 'softbreak' && children[at]?.type !== 'hardbreak') at -= 1;
  const speaker = children.slice(at + 1);
  if (!last || !dash.test(speaker[0]?.content ?? '') || (at < 0 && inlines.length < 2)) return undefined;
  const make = (type: string, tag: string, nesting: -1 | 0 | 1, level: number): Token => {
    const token = new state.Token(type, tag, nesting);
    token.level = level;
    token.block = true;
    return token;
  };
  const open = make('pull_quote_open', 'figure', 1, 0);
  open.attrSet('class', 'pull-quote');
  open.map = quote[0]?.map ?? null;
  const attribution = make('inline', '', 0, 2);
  attribution.children = speaker;
  attribution.map = last.map;
  attribution.meta = { attribution: true };
  const said =
    at < 0
      ? quote
          .slice(0, -1)
          .filter((token) => token !== last)
          .slice(0, -2)
      : quote.slice(0, -1);
  last.children = at < 0 ? [] : children.slice(0, at);
  return [
    open,
    ...said,
    make('blockquote_close', 'blockquote', -1, 1),
    make('figcaption_open', 'figcaption', 1, 1),
    attribution,
    make('figcaption_close', 'figcaption', -1, 1),
    make('pull_quote_close', 'figure', -1, 0),
  ].map((token, index, all) => {
    if (token.type.startsWith('blockquote')) token.level = 1;
    else if (index > 1 && index < all.length - 5) token.level += 1;
    return token;
  });
}
