// What a build tells the editor.
import type { Edition } from './edition.ts';

/** Counts, and a line for every number that was let through openly. */
export function formatReport({ locale, stories, charts, exceptions }: Edition): string {
  const head = `${locale}: ${stories.length} stories, ${charts.length} charts, every number bound; let through openly: ${exceptions.length}`;
  return [head, ...exceptions.map(({ path, line, text, reason }) => `  ${path}:${line}: "${text}" (${reason})`)].join(
    '\n',
  );
}
