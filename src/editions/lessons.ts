// The lessons, warnings and risks of the study of Saran, with the evidence on both sides.
import { lessonPath } from '../evidence/addresses.ts';
import { STUDY } from '../evidence/founding.ts';
import type { Lesson } from '../evidence/rows.ts';
import type { Desk } from './desk.ts';
import { type EvidenceLine, type SourceLine, createEvidenceLine, toSourceLine } from './evidenceLine.ts';

export interface LessonEdition {
  id: string;
  /** Its last part of the address, in lower case. */
  slug: string;
  path: string;
  title: string;
  statement: string;
  kind: Lesson['kind'];
  /** What speaks for it and what speaks against it. */
  pro: readonly EvidenceLine[];
  contra: readonly EvidenceLine[];
  caveat: string;
  source: SourceLine;
}

export function createLessons({ words, workshop }: Desk): LessonEdition[] {
  const { registry } = workshop.evidence;
  const lineOf = (id: string) => createEvidenceLine(id, registry, words);
  return registry.tables.lessons.map(
    ({ id, title, statement, kind, evidence_for, evidence_against, caveat, locator }) => ({
      id,
      slug: id.toLowerCase(),
      path: lessonPath(id),
      title,
      statement,
      kind,
      pro: evidence_for.map(lineOf),
      contra: evidence_against.map(lineOf),
      caveat,
      source: toSourceLine(registry.source(STUDY), locator, words),
    }),
  );
}
