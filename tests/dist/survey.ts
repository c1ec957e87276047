// One look at every built page: it is parsed once, all questions are put to it, and it is let go. Thousands of documents do not fit into memory.
import { type BuiltPage, dist, documentOf, isEmbed, pagesOf } from './pagesOf.ts';

/** What a page has to answer for; an empty list when all is well. */
export type Question = (document: Document, page: BuiltPage) => readonly string[];

/** Puts every question to every page, or to what `parse` gives of it; the answers of each question as `path: line`. */
export function survey<Name extends string>(
  questions: Readonly<Record<Name, Question>>,
  { folder = dist, parse = documentOf }: { folder?: string; parse?: (page: BuiltPage) => Document } = {},
): Record<Name, string[]> {
  const names = Object.keys(questions) as Name[];
  const answers = Object.fromEntries(names.map((name) => [name, [] as string[]])) as Record<Name, string[]>;
  for (const page of pagesOf(folder)) {
    const document = parse(page);
    for (const name of names)
      for (const line of questions[name](document, page)) answers[name].push(`${page.path}: ${line}`);
  }
  return answers;
}

/** Whether a page is made for readers on this site: no embed, no pin, no page of an error. */
export function isForReaders(page: BuiltPage): boolean {
  return !isEmbed(page) && page.path !== '/404.html';
}

/** A question that only pages for readers are asked. */
export function ofReaders(question: Question): Question {
  return (document, page) => (isForReaders(page) ? question(document, page) : []);
}
