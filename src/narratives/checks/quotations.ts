// Quotations: at most 12 words, and a source in the same paragraph.
import type { Problem } from '../../evidence/problem.ts';
import { type Passage, lineAt } from '../passage.ts';
import type { CheckedText } from './document.ts';

const longest = 12;
const marks = /“([^“”]*)”|«([^«»]*)»|„([^„“”]*)[“”]|"([^"]*)"|(?<!\p{L})‘([^‘]*?)’(?!\p{L})/gu;
const plain = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const countWords = (text: string): number =>
  text.split(/[\s\u00a0]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

export function checkQuotations(text: CheckedText): Problem[] {
  const blocks = Map.groupBy(
    text.passages.filter(({ quote }) => quote !== undefined),
    ({ quote }) => quote,
  );
  const loose = text.passages.filter(({ quote, kind }) => quote === undefined && kind !== 'code');
  return [
    ...[...blocks.values()].flatMap((block) => checkBlock(block, text)),
    ...loose.flatMap((passage) => checkMarks(passage, text)),
  ];
}

function place({ file }: CheckedText, passage: Passage, offset: number): Pick<Problem, 'file' | 'line' | 'field'> {
  return { file, line: lineAt(passage, offset), ...(passage.field === undefined ? {} : { field: passage.field }) };
}

function checkLength(said: string): Omit<Problem, 'file' | 'line'>[] {
  const count = countWords(said);
  if (count <= longest) return [];
  const value = `${said.trim().split(/\s+/u).slice(0, 4).join(' ')} …`;
  return [
    {
      what: `quotation of ${count} words`,
      value,
      remedy: `quote at most ${longest} words and say the rest in your own`,
    },
  ];
}

function checkBlock(block: readonly Passage[], text: CheckedText): Problem[] {
  const quotes = block.filter(({ kind }) => kind !== 'attribution');
  const [first] = quotes;
  if (!first) return [];
  const said = quotes.map((passage) => passage.text).join(' ');
  const problems: Problem[] = checkLength(said).map((problem) => ({ ...place(text, first, 0), ...problem }));
  const speakers = block.filter(({ kind }) => kind === 'attribution').flatMap(({ links }) => links);
  if (!speakers.some((link) => text.target(link).kind === 'source')) {
    problems.push({
      ...place(text, first, 0),
      what: 'quotation without a source',
      value: said.slice(0, 40),
      remedy: 'end the block with a line > — [speaker](source:…), locator',
    });
  }
  return problems;
}

function checkMarks(passage: Passage, text: CheckedText): Problem[] {
  return [...passage.text.matchAll(marks)].flatMap((match) => {
    const said = match.slice(1).find((group) => group !== undefined) ?? '';
    const at = place(text, passage, match.index);
    const problems: Problem[] = checkLength(said).map((problem) => ({ ...at, ...problem }));
    if (countWords(said) > 1 && !isSourced(said, passage, text)) {
      const remedy = 'link its speaker in the same paragraph, [speaker](source:…); a mere term stands in *italics*';
      problems.push({ ...at, what: 'quotation without a source', value: said, remedy });
    }
    return problems;
  });
}

// A claim or finding is a source for the words of its own fragment.
function isSourced(said: string, passage: Passage, text: CheckedText): boolean {
  return passage.links.some((link) => {
    const target = text.target(link);
    if (target.kind === 'source') return true;
    if (target.kind !== 'claim' && target.kind !== 'finding') return false;
    const fragment = 'fragment' in target.row ? target.row.fragment : '';
    return plain(said) !== '' && plain(fragment).includes(plain(said));
  });
}
