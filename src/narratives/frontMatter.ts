// The strict head of a text: `---`, YAML with the keys of its kind and no others, `---`.
import { LineCounter, isMap, isScalar, parseDocument } from 'yaml';
import { suggest } from '../evidence/nearest.ts';
import type { Problem } from '../evidence/problem.ts';

export interface Field {
  value: string;
  line: number;
}

export interface FrontMatter<Key extends string> {
  fields: Partial<Record<Key, Field>>;
  /** The text after the head, and the line of the file that it begins on. */
  body: string;
  bodyLine: number;
  problems: Problem[];
}

/** What a key may hold: `text`, an ISO `day` or the id of a chart. */
export type Kind = 'text' | 'day' | 'chart';
export type Shape<Key extends string> = Readonly<Record<Key, { kind: Kind; optional?: boolean; remedy: string }>>;

const fence = /^---[ \t]*\n([\s\S]*?)^---[ \t]*(?:\n|$)/mu;

/** Cuts the head off and reads it; whatever is wrong is in `problems`, never thrown. */
export function readFrontMatter<Key extends string>(text: string, file: string, shape: Shape<Key>): FrontMatter<Key> {
  const keys = Object.keys(shape) as Key[];
  const problems: Problem[] = [];
  const fields: Partial<Record<Key, Field>> = {};
  const head = text.startsWith('---') ? fence.exec(text) : null;
  if (!head) {
    problems.push({
      file,
      line: 1,
      what: 'no front matter',
      remedy: `begin with a line ---, the keys ${keys.join(', ')}, and a line ---`,
    });
    return { fields, body: text, bodyLine: 1, problems };
  }
  const lines = new LineCounter();
  const document = parseDocument(head[1] ?? '', { lineCounter: lines });
  const lineAt = (offset: number | undefined): number => lines.linePos(offset ?? 0).line + 1;
  for (const error of document.errors) {
    problems.push({
      file,
      line: lineAt(error.pos[0]),
      what: 'not valid YAML',
      remedy: error.message.split(/ at line|\n/u)[0] ?? '',
    });
  }
  const bodyLine = head[0].split('\n').length;
  const body = text.slice(head[0].length);
  // What a broken head lacks cannot be told.
  if (problems.length > 0) return { fields, body, bodyLine, problems };
  const map = document.contents;
  if (isMap(map)) {
    for (const { key, value } of map.items) {
      const name = isScalar(key) ? String(key.value) : '';
      const line = lineAt(isScalar(key) ? key.range?.[0] : 0);
      if (!keys.includes(name as Key)) {
        problems.push({
          file,
          line,
          field: name,
          what: 'unknown key',
          remedy: suggest(name, keys, `the keys are ${keys.join(', ')}`),
        });
      } else if (!isScalar(value) || typeof value.value !== 'string') {
        const found = isScalar(value) ? String(value.value ?? '') : undefined;
        problems.push({
          file,
          line,
          field: name,
          what: 'not a text',
          ...(found ? { value: found } : {}),
          remedy: 'write it on one line, in double quotes',
        });
        fields[name as Key] = { value: '', line };
      } else {
        fields[name as Key] = { value: value.value.trim(), line: lineAt(value.range?.[0]) };
      }
    }
  }
  for (const key of keys) {
    if (!shape[key].optional && fields[key] === undefined)
      problems.push({ file, line: 1, field: key, what: 'missing', remedy: shape[key].remedy });
    else if (fields[key]?.value === '' && !problems.some((problem) => problem.field === key)) {
      problems.push({ file, line: fields[key]?.line ?? 1, field: key, what: 'empty', remedy: shape[key].remedy });
    }
  }
  return { fields, body, bodyLine, problems };
}
