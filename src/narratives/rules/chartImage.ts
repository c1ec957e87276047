// ![](chart:saran-jobs) or ![](chart:saran-jobs "wide"), alone in its paragraph
import type { MarkdownIt } from 'markdown-it';

/** Such a paragraph becomes one token `chart` with the id and the width as meta. */
export function chartImage(md: MarkdownIt): void {
  md.core.ruler.push('chart_image', (state) => {
    const { tokens } = state;
    for (let at = tokens.length - 2; at > 0; at -= 1) {
      const inline = tokens[at];
      const [image, ...rest] = (inline?.children ?? []).filter(
        (child) => child.type !== 'text' || child.content.trim() !== '',
      );
      const src = String(image?.type === 'image' ? image.attrGet('src') : '');
      if (
        inline?.level !== 1 ||
        tokens[at - 1]?.type !== 'paragraph_open' ||
        rest.length > 0 ||
        !src.startsWith('chart:')
      )
        continue;
      const chart = new state.Token('chart', '', 0);
      chart.block = true;
      chart.map = inline.map;
      chart.meta = {
        id: src.slice('chart:'.length),
        title: String(image?.attrGet('title') ?? ''),
        alt: image?.content ?? '',
      };
      tokens.splice(at - 1, 3, chart);
    }
  });
}
