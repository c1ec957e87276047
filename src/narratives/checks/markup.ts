// What Markdown offers and we do not take: raw HTML, headings of level 1, pictures other than charts.
import type { Problem } from '../../evidence/problem.ts';
import type { Token } from 'markdown-it';
import { suggest } from '../../evidence/nearest.ts';
import type { CheckedText } from './document.ts';

export function checkMarkup(
  { file, environment }: CheckedText,
  tokens: readonly Token[],
  firstLine: number,
  { charts }: { charts: boolean },
): Problem[] {
  const problems: Problem[] = [];
  const seen = new Set<string>();
  for (const token of tokens) {
    const line = firstLine + (token.map?.[0] ?? 0);
    if (token.type === 'heading_open' && token.tag === 'h1') {
      problems.push({
        file,
        line,
        what: 'heading of level 1',
        remedy: 'begin at ##; the headline is in the front matter',
      });
    }
    if (token.type === 'chart') {
      const id = String(token.meta?.['id']);
      const title = String(token.meta?.['title']);
      const remedy = suggest(id, environment.chartIds, `the charts are ${environment.chartIds.join(', ')}`);
      if (!charts)
        problems.push({ file, line, what: 'chart inside the text of a chart', value: id, remedy: 'take it out' });
      else if (!environment.chartIds.includes(id))
        problems.push({ file, line, what: 'unknown chart', value: id, remedy });
      else if (seen.has(id))
        problems.push({
          file,
          line,
          what: 'chart set twice',
          value: id,
          remedy: 'set it once and link to it from the other place',
        });
      if (title !== '' && title !== 'wide')
        problems.push({
          file,
          line,
          what: 'unknown width of a chart',
          value: title,
          remedy: `write "wide" or nothing: ![](chart:${id} "wide")`,
        });
      if (token.meta?.['alt'])
        problems.push({
          file,
          line,
          what: 'alternative text of a chart',
          value: String(token.meta['alt']),
          remedy: `leave the brackets empty; it comes from content/charts/${id}`,
        });
      seen.add(id);
    }
    const [html] = (token.children ?? []).filter(({ type }) => type === 'raw_html');
    if (html) problems.push({ file, line: line + (html.map?.[0] ?? 0), ...rawHtml(html) });
    for (const child of token.children ?? []) {
      if (child.type !== 'image') continue;
      const src = String(child.attrGet('src') ?? '');
      const noun = src.startsWith('chart:') ? 'chart' : src.startsWith('explore:') ? 'explorable' : undefined;
      const what = noun === undefined ? 'picture that is no chart' : `${noun} inside a paragraph`;
      const remedy =
        noun === undefined
          ? 'only charts and explorables can be set: ![](chart:…), ![](explore:…)'
          : 'leave an empty line before and after it';
      problems.push({ file, line: line + (child.map?.[0] ?? 0), what, value: src, remedy });
    }
  }
  return problems;
}

/** Raw HTML in the inline tokens of a front matter field. */
export function checkField(file: string, line: number, field: string, children: readonly Token[]): Problem[] {
  return children.filter(({ type }) => type === 'raw_html').map((child) => ({ file, line, field, ...rawHtml(child) }));
}

function rawHtml({ content }: Token): Pick<Problem, 'what' | 'value' | 'remedy'> {
  return { what: 'raw HTML', value: content, remedy: 'write Markdown; a bare < is written \\<' };
}
