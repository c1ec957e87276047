// A contested question in the words of schema.org: claims with their appearances, and no rating, for we give none.
import type { Locale } from '../../language/locales.ts';
import type { JsonLdTag } from './headTag.ts';
import { LICENCE, type Work, organisation, toJsonLd } from './jsonLd.ts';

export interface QuestionDescription {
  question: string;
  why: string;
  /** What a careful reader may conclude, in words. */
  verdict: string;
  date: string;
  locale: Locale;
  url: string;
  name: string;
  home: string;
  /** Address of the list of corrections; undefined where none concerns it. */
  corrections?: string | undefined;
  answers: readonly { text: string; url: string; who: string; appearance: Work }[];
}

export function toQuestionJsonLd(question: QuestionDescription): JsonLdTag {
  const authors = organisation(question.name, question.home);
  return toJsonLd({
    '@type': 'Question',
    name: question.question,
    text: question.question,
    description: question.why,
    abstract: question.verdict,
    dateModified: question.date,
    inLanguage: question.locale,
    url: question.url,
    license: LICENCE,
    author: authors,
    about: question.answers.map(({ text, url, who, appearance }) => ({
      '@type': 'Claim',
      name: text,
      url,
      author: organisation(who),
      appearance: { '@type': 'CreativeWork', name: appearance.title, url: appearance.url },
    })),
    ...(question.corrections === undefined ? {} : { correction: question.corrections }),
  });
}
