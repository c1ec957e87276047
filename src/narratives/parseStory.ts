// A narrative: content/narratives/<slug>/<locale>.md
import type { Token } from 'markdown-it';
import type { Problem } from '../evidence/problem.ts';
import { collectBindings } from './collectBindings.ts';
import type { Environment } from './environment.ts';
import { parseLocation } from './location.ts';
import { createState } from './pageState.ts';
import { type ReadText, readText } from './readText.ts';
import { renderBody } from './renderBody.ts';
import { renderField } from './renderField.ts';
import { type StoryKey, storyShape } from './shapes.ts';
import type { Story } from './story.ts';

/** Characters of a description that search engines show whole. */
const description = { shortest: 70, longest: 160 } as const;

/** The story, checked and rendered. Throws Problems with everything that is wrong with the file. */
export function parseStory(text: string, path: string, environment: Environment): Story {
  const { id: slug, locale } = parseLocation(path, 'narratives');
  const read = readText<StoryKey>(text, path, environment, {
    shape: storyShape,
    locale,
    charts: true,
    check: checkDescription,
  });
  const state = createState(environment);
  const [hed, dek] = [renderField('hed', read, state), renderField('dek', read, state)];
  // Neither stands on the page as text, so neither brings its notes.
  const [about, name] = [
    renderField('description', read, createState(environment)),
    renderField('name', read, createState(environment)),
  ];
  // The margin of the body tells again what the head has bound.
  state.fresh.length = 0;
  state.seen.clear();
  const { html, sections } = renderBody(read, state);
  const { fields, tokens, passages } = read;
  const body = passages.filter(({ kind }) => kind !== 'field' && kind !== 'code' && kind !== 'alt');
  return {
    slug,
    locale,
    path,
    html,
    sections,
    hed,
    dek,
    description: about,
    published: fields.published?.value ?? '',
    updated: fields.updated?.value ?? '',
    card: fields.card?.value ?? '',
    name: name.plain === '' ? hed.plain : name.plain,
    ...collectBindings(read),
    charts: idsOf(tokens, 'chart'),
    explorables: idsOf(tokens, 'explorable'),
    words: body.reduce(
      (sum, passage) => sum + (passage.text.match(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu)?.length ?? 0),
      0,
    ),
    notes: state.notes,
    notesHtml: [...state.notes.values()].join(''),
  };
}

function idsOf(tokens: readonly Token[], kind: 'chart' | 'explorable'): string[] {
  return tokens.filter(({ type }) => type === kind).map(({ meta }) => String(meta?.['id']));
}

function checkDescription({ file, passages, fields }: ReadText<StoryKey>): Problem[] {
  const { text = '' } = passages.find(({ field, kind }) => kind === 'field' && field === 'description') ?? {};
  if (text === '' || (text.length >= description.shortest && text.length <= description.longest)) return [];
  const remedy = `write ${description.shortest} to ${description.longest}`;
  return [
    { file, line: fields.description?.line ?? 1, field: 'description', what: `${text.length} characters`, remedy },
  ];
}
