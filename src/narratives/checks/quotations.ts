// Quotations: at most 12 words, and a source in the same paragraph.
import type { Problem } from '../../evidence/problem.ts';
import { type Passage, lineAt } from '../passage.ts';
import type { CheckedText } from './document.ts';

const longest = 12;
const marks = /“([^“”]*)”|«([^«»]*)»|„([^„“”]*)[“”]|"([^"]*)"/gu;
const countWords = (text: string): number => text.split(/[\s\u00a0]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

export function checkQuotations(text: CheckedText): Problem[] {
  const { file, passages } = text;
  const problems: Problem[] = [];
  passages.forEach((passage, index) => {
    if (passage.kind === 'code') return;
    const field = passage.field === undefined ? {} : { field: passage.field };
    const tooLong = (said: string, start: number): void => {
      const count = countWords(said);
      if (count <= longest) return;
      const value = `${said.trim().split(/\s+/u).slice(0, 4).join(' ')} …`;
      problems.push({ file, line: lineAt(passage, start), ...field, what: `quotation of ${count} words`, value, remedy: `quote at most ${longest} words and say the rest in your own` });
    };
    if (passage.kind === 'quote') {
      tooLong(passage.text, 0);
      const next = passages.slice(index + 1).find(({ kind }) => kind !== 'quote' && kind !== 'alt');
      if (next?.kind !== 'attribution' || !next.links.some((link) => text.target(link).kind === 'source')) {
        problems.push({ file, line: lineAt(passage, 0), what: 'quotation without a source', value: passage.text.slice(0, 40), remedy: 'end the block with a line > — [speaker](source:…), locator' });
      }
      return;
    }
    for (const match of passage.text.matchAll(marks)) {
      const said = match.slice(1).find((group) => group !== undefined) ?? '';
      tooLong(said, match.index);
      if (countWords(said) < 2 || isSourced(said, passage, text)) continue;
      problems.push({
        file, line: lineAt(passage, match.index), ...field, what: 'quotation without a source', value: said,
        remedy: 'link its speaker in the same paragraph, [speaker](source:…); a mere term stands in *italics*',
      });
    }
  });
  return problems;
}

// A claim or finding is a source for the words of its own fragment.
function isSourced(said: string, passage: Passage, text: CheckedText): boolean {
  return passage.links.some((link) => {
    const target = text.target(link);
    if (target.kind === 'source') return true;
    if (target.kind !== 'claim' && target.kind !== 'finding') return false;
    const fragment = 'fragment' in target.row ? target.row.fragment : '';
    const plain = (words: string): string => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
    return plain(said) !== '' && plain(fragment).includes(plain(said));
  });
}
