// Where the editions on paper lie, a promise to outsiders: `editions/2026-11-26/saran.pdf`, `editions/2026-11-26/lessons/l01.pdf`.
import { editionPath } from '../edition/editionRecord.ts';

export type PrintedKind = 'story' | 'lesson';

/** From the root of the site, without language; `id` is the last part of the address of the page. */
export function printedPath(date: string, kind: PrintedKind, id: string): string {
  return `${editionPath(date)}${kind === 'lesson' ? 'lessons/' : ''}${id}.pdf`;
}
