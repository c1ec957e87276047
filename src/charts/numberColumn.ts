// A column of numbers: under its label, in one unit, empty where a row has none.
import type { Unit } from '../evidence/rows.ts';
import type { MessageKey } from '../language/messages/catalogue.ts';
import type { Column } from './chart.ts';

export function numberColumn<Row>(
  id: string,
  label: MessageKey,
  unit: Unit,
  value: (row: Row) => number | undefined,
): Column<Row> {
  return { id, label: (words) => words.say(label), value, unit };
}
