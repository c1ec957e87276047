// Gives every inline token the line of its block that it stands on; markdown-it itself maps blocks only.
import type { MarkdownIt, Token } from 'markdown-it';

/** `token.map` of inline tokens counts lines from the start of their block. */
export function lineNumbers(md: MarkdownIt): void {
  const Plain = md.inline.State;
  md.inline.State = class extends Plain {
    override push(type: string, tag: string, nesting: -1 | 0 | 1): Token {
      return this.#place(super.push(type, tag, nesting));
    }
    override pushPending(): Token {
      return this.#place(super.pushPending());
    }
    #place(token: Token): Token {
      const line = this.src.slice(0, this.pos).split('\n').length - 1;
      token.map = [line, line + 1];
      return token;
    }
  };
}
