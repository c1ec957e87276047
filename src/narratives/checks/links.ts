// Links that lead nowhere, definitions that nobody uses, exceptions without a reason.
import type { Problem } from '../../evidence/problem.ts';
import { findNearest } from '../../evidence/nearest.ts';
import { lineAt } from '../passage.ts';
import { brokenLinks } from './brokenLinks.ts';
import type { CheckedText } from './document.ts';

/** The reference definitions of a text, by label as markdown-it normalises it. */
export interface Definition {
  label: string;
  line: number;
}

export function checkLinks(text: CheckedText, definitions: readonly Definition[]): Problem[] {
  const { file, passages } = text;
  const problems: Problem[] = [];
  const used = new Set<string>();
  const lineOf = new Map(definitions.toReversed().map(({ label, line }) => [label, line]));
  for (const passage of passages) {
    const field = passage.field === undefined ? {} : { field: passage.field };
    for (const link of passage.links) {
      if (link.label !== undefined) used.add(link.label);
      const target = text.target(link);
      const defined = link.label === undefined ? undefined : lineOf.get(link.label);
      const place = defined === undefined ? { file, line: link.line, ...field } : { file, line: defined };
      if (target.kind === 'refused')
        problems.push({ ...place, what: target.what, value: target.value, remedy: target.remedy });
      else if (link.text.trim() === '')
        problems.push({
          ...place,
          what: 'link without a text',
          value: link.href,
          remedy: 'write the words that readers see between the brackets',
        });
      else if (target.kind === 'plain' && link.title.trim() === '') {
        problems.push({
          ...place,
          what: 'exception without a reason',
          value: link.text,
          remedy: `say why: [${link.text}](plain: "counts the levers listed below")`,
        });
      }
    }
    for (const broken of brokenLinks(passage)) {
      const line = lineAt(passage, broken.start);
      if (broken.label === undefined) {
        problems.push({
          file,
          line,
          ...field,
          what: 'not a link',
          value: broken.text,
          remedy: 'an address holds no spaces: [words](claim:…) or [words](plain: "reason")',
        });
        continue;
      }
      const nearest = findNearest(
        broken.label.toUpperCase(),
        definitions.map(({ label }) => label),
      );
      const remedy =
        nearest === undefined
          ? `add a line [${broken.label}]: claim:… at the end of the file`
          : `did you mean "${nearest.toLowerCase()}"?`;
      problems.push({ file, line, ...field, what: 'undefined reference', value: broken.text, remedy });
    }
  }
  const seen = new Set<string>();
  for (const { label, line } of definitions) {
    if (seen.has(label))
      problems.push({
        file,
        line,
        what: 'reference defined twice',
        value: label.toLowerCase(),
        remedy: 'keep one of the two lines',
      });
    else if (!used.has(label))
      problems.push({
        file,
        line,
        what: 'unused reference',
        value: label.toLowerCase(),
        remedy: `use it, [words][${label.toLowerCase()}], or take the line out`,
      });
    seen.add(label);
  }
  return problems;
}
