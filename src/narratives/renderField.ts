// One text of the front matter as markup and as plain text.
import type { PageState } from './pageState.ts';
import { withState } from './pageState.ts';
import type { ReadText } from './readText.ts';
import type { Marked } from './story.ts';

export function renderField<Key extends string>(
  key: Key,
  { fieldTokens, passages, md }: ReadText<Key>,
  state: PageState,
): Marked {
  const tokens = fieldTokens.get(key) ?? [];
  const plain = passages.find(({ kind, field }) => kind === 'field' && field === key)?.text ?? '';
  return { html: md.renderer.renderInline([...tokens], md.options, withState(state)), plain };
}
