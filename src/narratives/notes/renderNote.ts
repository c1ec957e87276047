// The note that a link opens.
import type { Environment } from '../environment.ts';
import type { Bound, Row } from '../readTarget.ts';
import { renderCalculationNote } from './calculationNote.ts';
import { renderClaimNote } from './claimNote.ts';
import type { Note } from './noteFrame.ts';
import { renderRowNote } from './rowNote.ts';

/** Markup and element id of the note; the same for every link to the same row. */
export function renderNote(target: Bound | Row, environment: Environment): Note {
  if (target.kind === 'claim') return renderClaimNote(target.row, environment);
  if (target.kind === 'calculation') return renderCalculationNote(target.row, environment);
  return renderRowNote(target, environment);
}
