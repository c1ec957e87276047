// The publishers of a picture in one line, and shorter where a picture has little room.
import type { Source } from '../evidence/rows.ts';
import type { Words } from '../language/words.ts';

/** Mirrors of Wikipedia are many and their names say nothing. */
export function publisherOf({ author, publisher }: Source): string {
  return author.startsWith('Wikipedia') ? 'Wikipedia' : publisher || author;
}

const namesOf = (sources: readonly Source[]): string[] => [...new Set(sources.map(publisherOf))];

/** `Sources: Kazinform; Wikipedia`, each publisher once. */
export function formatSources(sources: readonly Source[], words: Words): string {
  const names = namesOf(sources);
  return `${words.say('figure.sources', { count: names.length })}: ${names.join('; ')}`;
}

/** The same in full, then with ever fewer names and the rest counted, down to one name. */
export function formatFewerSources(sources: readonly Source[], words: Words): string[] {
  const names = namesOf(sources);
  const label = words.say('figure.sources', { count: names.length });
  const fewer = names.slice(1).map((_, index) => {
    const shown = names.slice(0, names.length - 1 - index);
    const values = { names: shown.join('; '), count: names.length - shown.length };
    return `${label}: ${words.say('files.sources.more', values)}`;
  });
  return [formatSources(sources, words), ...fewer];
}
