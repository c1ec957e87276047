// The frozen files of an edition, as its page lists them.
import { ARCHIVE, type EditionRecord } from '../exports/edition/editionRecord.ts';
import type { EditionHistory } from '../exports/edition/editionHistory.ts';
import { nameLanguage } from '../language/nameLanguage.ts';
import { formatSize } from './chartFileList.ts';
import type { Desk } from './desk.ts';

export interface EditionFile {
  /** From the root of the site. */
  path: string;
  /** What it holds, in words. */
  title: string;
  /** As it is called when it is saved. */
  name: string;
  /** In words. */
  size: string;
  sha256: string;
}

/** What the files are printed from. */
export interface PrintedWorks {
  stories: readonly { slug: string; hed: { plain: string } }[];
  lessons: readonly { slug: string; title: string }[];
}

const LESSON = /^lessons\/(.*)\.pdf$/;
const STORY = /^([^/]*)\.pdf$/;

function nameFile(name: string | undefined, { words }: Desk, { stories, lessons }: PrintedWorks): string {
  if (name === undefined) return words.say('editions.file.record');
  if (name === ARCHIVE) return words.say('editions.file.data');
  const lesson = LESSON.exec(name)?.[1];
  const story = STORY.exec(name)?.[1];
  const title =
    lesson === undefined
      ? stories.find(({ slug }) => slug === story)?.hed.plain
      : lessons.find(({ slug }) => slug === lesson)?.title;
  return title === undefined ? name : words.say('editions.file.pdf', { title });
}

/** The language of a printed page of a translation, in brackets; nothing for all else. */
function sayLanguage(path: string, { words }: Desk): string {
  const language = /^public\/([a-z]{2})\//.exec(path)?.[1];
  return language === undefined ? '' : ` (${nameLanguage(language, words.locale)})`;
}

/** The data first, then the printed pages in the order of making, the record last. */
export function listFiles(
  { date }: EditionRecord,
  { files }: EditionHistory,
  desk: Desk,
  works: PrintedWorks,
): EditionFile[] {
  const own = files.filter((file) => file.date === date);
  const ordered = [...own.filter(({ name }) => name !== undefined), ...own.filter(({ name }) => name === undefined)];
  return ordered.map(({ name, path, bytes, sha256 }) => ({
    // Records lie beside the folders of their editions, for they are no part of what was frozen with them.
    path: name === undefined ? recordAddress(date) : path.replace(/^public\//, ''),
    title: nameFile(name, desk, works) + sayLanguage(path, desk),
    name: name?.replace(/^.*\//, '') ?? `${date}.json`,
    size: formatSize(bytes, desk.words),
    sha256,
  }));
}

/** From the root of the site. */
export const recordAddress = (date: string): string => `editions/${date}.json`;
