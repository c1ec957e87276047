// Explorables in a text: known, set once, in a story, without a width or an alternative text of their own.
import type { Token } from 'markdown-it';
import { suggest } from '../../evidence/nearest.ts';
import type { Problem } from '../../evidence/problem.ts';
import type { CheckedText } from './document.ts';

export function checkExplorables(
  { file, environment: { explorableIds } }: CheckedText,
  tokens: readonly Token[],
  firstLine: number,
  { allowed }: { allowed: boolean },
): Problem[] {
  const seen = new Set<string>();
  return tokens.flatMap(({ type, meta, map }) => {
    if (type !== 'explorable') return [];
    const [id, title, alt] = ['id', 'title', 'alt'].map((key) => String(meta?.[key]));
    const problem = (what: string, value: string | undefined, remedy: string): Problem => ({
      file,
      line: firstLine + (map?.[0] ?? 0),
      what,
      value: value ?? '',
      remedy,
    });
    const problems: Problem[] = [];
    const known = `the explorables are ${explorableIds.join(', ')}`;
    if (!allowed) problems.push(problem('explorable inside the text of a chart', id, 'take it out'));
    else if (!explorableIds.includes(id ?? ''))
      problems.push(problem('unknown explorable', id, suggest(id ?? '', explorableIds, known)));
    else if (seen.has(id ?? ''))
      problems.push(problem('explorable set twice', id, 'set it once and link to it from the other place'));
    if (title !== '' || alt !== '')
      problems.push(
        problem(
          'words of an explorable',
          alt || title,
          `write ![](explore:${id}) and nothing else; its words are its own`,
        ),
      );
    seen.add(id ?? '');
    return problems;
  });
}
