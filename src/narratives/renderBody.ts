// The body of a text as sections of blocks, each block with the margin list of the numbers it binds first.
import type { Token } from 'markdown-it';
import { escapeHtml } from '../language/escape.ts';
import { renderMargin } from './notes/marginList.ts';
import { type PageState, withState } from './pageState.ts';
import type { ReadText } from './readText.ts';
import type { Section } from './story.ts';
import { createSlugs } from './createSlugs.ts';

export interface Body {
  html: string;
  sections: readonly Section[];
}

/** Blocks of level 0, each with the tokens inside it. */
function splitBlocks(tokens: readonly Token[]): Token[][] {
  const blocks: Token[][] = [];
  let block: Token[] = [];
  for (const token of tokens) {
    if (token.hidden && token.type === 'reference_definition') continue;
    block.push(token);
    if (token.level > 0 || token.nesting === 1 || token.type === 'inline') continue;
    blocks.push(block);
    block = [];
  }
  return blocks;
}

export function renderBody(
  { tokens, md }: Pick<ReadText<string>, 'tokens' | 'md'>,
  state: PageState,
  { margin: beside = true } = {},
): Body {
  const env = withState(state);
  const slug = createSlugs();
  const sections: Section[] = [];
  let html = '';
  for (const block of splitBlocks(tokens)) {
    const [first, inline] = block;
    if (first?.type === 'heading_open') {
      const title = md.renderer.renderInlineAsText(inline?.children ?? [], md.options, env);
      const id = slug(title);
      if (first.tag === 'h2') {
        html += `${sections.length > 0 ? '</section>\n' : ''}<section aria-labelledby="${escapeHtml(id)}">\n`;
        sections.push({ id, title });
      }
      first.attrSet('id', id);
    }
    const markup = md.renderer.render(block, md.options, env);
    const fresh = state.fresh.splice(0);
    const margin = beside ? renderMargin(fresh, state.environment) : '';
    // The margin comes first: it floats beside the block without pushing the next one down.
    html += margin === '' ? markup : `<div class="beside">\n${margin}\n${markup}</div>\n`;
  }
  return { html: sections.length > 0 ? `${html}</section>\n` : html, sections };
}
