// An image alone in its paragraph, whose address begins with a scheme of ours: chart:, explore:
import type { MarkdownIt, Token } from 'markdown-it';

/** The one image of a paragraph, or undefined where other text stands beside it. */
function loneImageOf(tokens: readonly Token[], at: number): Token | undefined {
  const inline = tokens[at];
  if (inline?.level !== 1 || tokens[at - 1]?.type !== 'paragraph_open') return undefined;
  const [image, ...rest] = (inline.children ?? []).filter(
    (child) => child.type !== 'text' || child.content.trim() !== '',
  );
  return image?.type === 'image' && rest.length === 0 ? image : undefined;
}

/** Such a paragraph becomes one token called `type`, with the id behind the scheme, the title and the alternative text as meta. */
export function loneImage(md: MarkdownIt, scheme: string, type: string): void {
  md.core.ruler.push(`${type}_image`, (state) => {
    const { tokens } = state;
    for (let at = tokens.length - 2; at > 0; at -= 1) {
      const image = loneImageOf(tokens, at);
      const src = String(image?.attrGet('src') ?? '');
      if (image === undefined || !src.startsWith(`${scheme}:`)) continue;
      const token = new state.Token(type, '', 0);
      token.block = true;
      token.map = tokens[at]?.map ?? null;
      token.meta = {
        id: src.slice(scheme.length + 1),
        title: String(image.attrGet('title') ?? ''),
        alt: image.content,
      };
      tokens.splice(at - 1, 3, token);
    }
  });
}
