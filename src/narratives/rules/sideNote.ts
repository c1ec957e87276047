// [^name] in a sentence, and anywhere a paragraph  [^name]: the note
// The note is moved behind the block that names it, so that it stands beside it.
import type { MarkdownIt, StateBlock, StateCore, StateInline, Token } from 'markdown-it';
import { escapeHtml } from '../../language/escape.ts';
import { stateOf } from '../pageState.ts';

export interface SideNote {
  name: string;
  /** From 0, in the body. */
  line: number;
  tokens: Token[];
  uses: number;
}

const definition = /^\[\^([a-zA-Z0-9-]+)\]:[ \t]+/u;
const mark = /^\[\^([a-zA-Z0-9-]+)\]/u;
const signs = ['*', '†', '‡', '§'];

/** The side notes of a parsed text by name; `doubles` are lines of names given twice. */
export function sideNotesOf(env: Record<string | symbol, unknown>): {
  notes: Map<string, SideNote>;
  doubles: number[];
} {
  const found = env['sideNotes'] as { notes: Map<string, SideNote>; doubles: number[] } | undefined;
  return (
    found ??
    ((env['sideNotes'] = { notes: new Map<string, SideNote>(), doubles: [] }) as {
      notes: Map<string, SideNote>;
      doubles: number[];
    })
  );
}

export function sideNote(md: MarkdownIt): void {
  md.block.ruler.before('reference', 'side_note', readNote, { alt: ['paragraph'] });
  md.inline.ruler.before('link', 'side_mark', readMark);
  md.core.ruler.after('inline', 'side_note', placeNotes);
  md.renderer.rules['side_mark'] = (tokens, index, _options, env) => {
    const { name, sign } = tokens[index]?.meta ?? {};
    const label = escapeHtml(stateOf(env).environment.words.say('note.side'));
    return `<a class="side-mark" href="#side-${String(name)}" aria-label="${label}">${String(sign)}</a>`;
  };
  md.renderer.rules['side_note_open'] = (tokens, index) => {
    const { name, sign } = tokens[index]?.meta ?? {};
    return `<aside class="side-note" role="note" id="side-${String(name)}"><p><span aria-hidden="true">${String(sign)}</span> `;
  };
  md.renderer.rules['side_note_close'] = () => '</p></aside>\n';
}

function readNote(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  const begin = (state.bMarks[startLine] ?? 0) + (state.tShift[startLine] ?? 0);
  const match = definition.exec(state.src.slice(begin, state.eMarks[startLine]));
  if (!match || state.level > 0) return false;
  if (silent) return true;
  let next = startLine + 1;
  const startsNote = (line: number) => definition.test(state.src.slice(state.bMarks[line], state.eMarks[line]));
  while (next < endLine && !state.isEmpty(next) && !startsNote(next)) next += 1;
  const content = state.getLines(startLine, next, state.blkIndent, false).slice(match[0].length).trim();
  const open = new state.Token('side_note_open', 'aside', 1);
  const inline = new state.Token('inline', '', 0);
  const close = new state.Token('side_note_close', 'aside', -1);
  open.block = close.block = true;
  inline.content = content;
  inline.map = open.map = [startLine, next];
  inline.children = [];
  inline.level = 1;
  const { notes, doubles } = sideNotesOf(state.env);
  const name = match[1] ?? '';
  if (notes.has(name)) doubles.push(startLine);
  else notes.set(name, { name, line: startLine, tokens: [open, inline, close], uses: 0 });
  state.line = next;
  return true;
}

function readMark(state: StateInline, silent: boolean): boolean {
  const match = mark.exec(state.src.slice(state.pos, state.posMax));
  if (!match) return false;
  if (!silent) state.push('side_mark', '', 0).meta = { name: match[1] };
  state.pos += match[0].length;
  return true;
}

function placeNotes(state: StateCore): void {
  const { notes } = sideNotesOf(state.env);
  const placed: Token[] = [];
  let waiting: Token[] = [];
  for (const token of state.tokens) {
    placed.push(token);
    for (const child of token.children ?? []) {
      const note = child.type === 'side_mark' ? notes.get(String(child.meta?.['name'])) : undefined;
      if (!note) continue;
      note.uses += 1;
      const sign = signs[(waiting.length / 3) % signs.length];
      child.meta = { ...child.meta, sign };
      const [open, inline] = note.tokens;
      if (note.uses > 1 || !open || !inline) continue;
      open.meta = { name: note.name, sign };
      state.md.inline.parse(inline.content, state.md, state.env, (inline.children = []));
      waiting.push(...note.tokens);
    }
    if (token.level === 0 && token.nesting !== 1 && token.type !== 'inline' && waiting.length > 0) {
      placed.push(...waiting);
      waiting = [];
    }
  }
  state.tokens = placed;
}
