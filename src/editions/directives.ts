// The orders of the seminar as their page shows them. What was not found is said as that, never as "not done".
import { RELEASE } from '../evidence/founding.ts';
import type { Directive } from '../evidence/rows.ts';
import type { Desk } from './desk.ts';
import { type EvidenceLine, type SourceLine, createEvidenceLine, toSourceLine } from './evidenceLine.ts';

export interface DirectiveEdition {
  /** The anchor of the order on the page, too. */
  id: string;
  what: string;
  owners: string;
  /** ISO day, and in words. */
  deadline: string;
  until: string;
  places: readonly string[];
  state: Directive['state'];
  /** A few words, and what they do and do not say. */
  known: string;
  meaning: string;
  found: readonly EvidenceLine[];
  note: string;
  /** Evidence that the note names, beside that on the order itself. */
  noted: readonly EvidenceLine[];
  source: SourceLine;
}

/** An id in brackets, as notes of the table cite findings and events. */
const REFERENCE = / \(([ef]-[a-z0-9-]+)\)/g;

/** The orders by deadline, then as the table has them. */
export function createDirectives({ words, workshop }: Desk): DirectiveEdition[] {
  const { registry } = workshop.evidence;
  return registry.tables.directives
    .toSorted((a, b) => Number(a.deadline > b.deadline) - Number(a.deadline < b.deadline))
    .map(({ id, what, owners, deadline, places, state, evidence, note, locator }) => ({
      id,
      what,
      owners,
      deadline,
      until: words.period(deadline),
      places: places.map((place) => registry.place(place).name),
      state,
      known: words.say(`directives.state.${state}`),
      meaning: words.say(`directives.meaning.${state}`),
      found: evidence.map((line) => createEvidenceLine(line, registry, words)),
      note: note.replaceAll(REFERENCE, ''),
      noted: [...note.matchAll(REFERENCE)]
        .flatMap(([, line = '']) => (evidence.includes(line) ? [] : [line]))
        .map((line) => createEvidenceLine(line, registry, words)),
      source: toSourceLine(registry.source(RELEASE), locator, words),
    }));
}
