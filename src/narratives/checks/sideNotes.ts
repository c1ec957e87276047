// Side notes that are named and not written, written and not named, or written twice.
import type { Problem } from '../../evidence/problem.ts';
import { suggest } from '../../evidence/nearest.ts';
import type { Token } from 'markdown-it';
import type { SideNote } from '../rules/sideNote.ts';

export function checkSideNotes(
  file: string,
  tokens: readonly Token[],
  firstLine: number,
  { notes, doubles }: { notes: ReadonlyMap<string, SideNote>; doubles: readonly number[] },
): Problem[] {
  const problems: Problem[] = doubles.map((line) => ({
    file,
    line: firstLine + line,
    what: 'side note written twice',
    remedy: 'give each note a name of its own',
  }));
  for (const token of tokens) {
    for (const child of token.children ?? []) {
      const name = String(child.meta?.['name']);
      if (child.type !== 'side_mark' || notes.has(name)) continue;
      const line = firstLine + (token.map?.[0] ?? 0) + (child.map?.[0] ?? 0);
      problems.push({
        file,
        line,
        what: 'unknown side note',
        value: name,
        remedy: suggest(name, notes.keys(), `write it in a paragraph of its own: [^${name}]: …`),
      });
    }
  }
  for (const { name, line, uses } of notes.values()) {
    if (uses === 0)
      problems.push({
        file,
        line: firstLine + line,
        what: 'unused side note',
        value: name,
        remedy: `name it in the text: [^${name}]`,
      });
    if (uses > 1)
      problems.push({
        file,
        line: firstLine + line,
        what: 'side note named twice',
        value: name,
        remedy: 'name it once',
      });
  }
  return problems;
}
