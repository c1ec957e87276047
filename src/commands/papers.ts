// What is printed of an edition: each story and each lesson.
import type { PrintedKind } from '../exports/print/printedPath.ts';
import type { Edition } from '../site.ts';

export interface Paper {
  kind: PrintedKind;
  /** The last part of the address of its page. */
  id: string;
  /** Of its page, from the root of the site, without language. */
  path: string;
  /** Plain text. */
  title: string;
  description: string;
}

/** The site in one language, as far as it is printed. */
export interface Printable extends Pick<Edition, 'words' | 'url' | 'param'> {
  papers: readonly Paper[];
}

export function toPrintable(edition: Pick<Edition, 'words' | 'url' | 'param' | 'stories' | 'lessons'>): Printable {
  const { words, url, param } = edition;
  return { words, url, param, papers: listPapers(edition) };
}

export function listPapers({ stories, lessons, words }: Pick<Edition, 'stories' | 'lessons' | 'words'>): Paper[] {
  return [
    ...stories.map(({ slug, hed, description }): Paper => {
      return { kind: 'story', id: slug, path: `${slug}/`, title: hed.plain, description: description.plain };
    }),
    ...lessons.map(({ slug, path, title, statement }): Paper => {
      const description = words.say('lesson.description', { title, statement });
      return { kind: 'lesson', id: slug, path, title, description };
    }),
  ];
}
