// The line that names the sources of a chart, whole and for places where it must be short.
import type { Source } from '../evidence/rows.ts';
import type { Desk } from './desk.ts';

/** Mirrors of Wikipedia are many and their names say nothing. */
export function publisherOf({ author, publisher }: Source): string {
  return author.startsWith('Wikipedia') ? 'Wikipedia' : publisher || author;
}

const namesOf = (sources: readonly Source[]): string[] => [...new Set(sources.map(publisherOf))];

/** `Sources: Kazinform; Wikipedia`, each publisher once. */
export function formatSources(sources: readonly Source[], { words }: Desk): string {
  const names = namesOf(sources);
  return `${words.say('figure.sources', { count: names.length })}: ${names.join('; ')}`;
}

/** The whole line, then each with a publisher less: `Sources: Kazinform and 8 more`. */
export function shortenSources(sources: readonly Source[], desk: Desk): string[] {
  const { words } = desk;
  const names = namesOf(sources);
  const head = words.say('figure.sources', { count: names.length });
  const shorter = names.slice(1).map((_, index) => {
    const shown = names.slice(0, names.length - index - 1).join('; ');
    return `${head}: ${words.say('card.sources.more', { names: shown, count: index + 1 })}`;
  });
  return [formatSources(sources, desk), ...shorter];
}
