// What an edition changed, in words: each row with its name, its page where it still has one, and what it said before.
import { calculationPath, directivePath, lessonPath, questionPath, statementPath } from '../evidence/addresses.ts';
import { type TrackedTable, trackedTables } from '../exports/edition/packedTables.ts';
import type { ChangedRow, Changes, NamedRow } from '../exports/edition/tableChanges.ts';
import type { Desk } from './desk.ts';

export interface NamedChange {
  id: string;
  title: string;
  /** The number as it is now, or was when it was withdrawn; empty where there is none. */
  value: string;
  /** From the root of the site, without language; undefined where there is no page. */
  path: string | undefined;
}

export interface DescribedChange extends NamedChange {
  /** Name of the field, what it said and what it says. */
  fields: readonly { name: string; was: string; now: string }[];
}

export interface ChangeGroup {
  table: TrackedTable;
  added: readonly NamedChange[];
  changed: readonly DescribedChange[];
  withdrawn: readonly NamedChange[];
}

/** Fields that are printed with the unit of their row. */
const MEASURED: ReadonlySet<string> = new Set(['value', 'low', 'high']);

function findPath(table: TrackedTable, id: string, { workshop }: Desk): string | undefined {
  const { registry, calculation } = workshop.evidence;
  const { contested, lessons, directives } = registry.tables;
  const has = (rows: readonly { id: string }[]) => rows.some((row) => row.id === id);
  switch (table) {
    case 'claims':
    case 'observations':
      return registry.has('claim', id) || registry.has('observation', id)
        ? statementPath(registry.statement(id))
        : undefined;
    case 'calculations':
      try {
        return calculationPath(calculation(id).id);
      } catch {
        // It was withdrawn since.
        return undefined;
      }
    case 'contested':
      return has(contested) ? questionPath(id) : undefined;
    case 'lessons':
      return has(lessons) ? lessonPath(id) : undefined;
    case 'directives':
      return has(directives) ? directivePath(id) : undefined;
    case 'findings':
    case 'events':
      return undefined;
  }
}

/** A measure, place or project that was withdrawn since is called by its id. */
function nameNumber(cells: NamedRow['cells'], { words, workshop }: Desk): string {
  const { measures, places, projects } = workshop.evidence.registry.tables;
  const { measure = '', subject = '', period = cells['year'] ?? '' } = cells;
  const place = places.find(({ id }) => id === subject);
  const name = (place ?? projects.find(({ id }) => id === subject))?.name;
  const label = measures.find(({ id }) => id === measure)?.label;
  return `${label ?? measure}, ${name ?? subject} (${words.period(period)})`;
}

function nameRow(table: TrackedTable, { id, cells }: NamedRow, desk: Desk): NamedChange {
  const { value = '', unit = '', qualifier = 'exact' } = cells;
  const { title = '', question = '', statement = '', event = '', what = '' } = cells;
  const said = [title, question, statement, event, what].find((cell) => cell !== '') ?? id;
  return {
    id,
    title: 'measure' in cells ? nameNumber(cells, desk) : said,
    value: value === '' ? '' : desk.words.quantity({ value: Number(value), unit, qualifier }),
    path: findPath(table, id, desk),
  };
}

function describeFields(table: TrackedTable, { cells, fields }: ChangedRow, desk: Desk): DescribedChange['fields'] {
  const { words, workshop } = desk;
  const titles = workshop.tables.find(({ name }) => name === table)?.fields ?? [];
  const units = fields.find(({ field }) => field === 'unit');
  const print = (field: string, cell: string, unit: string): string => {
    if (cell === '') return words.say('editions.nothing');
    return MEASURED.has(field) && unit !== '' ? words.quantity({ value: Number(cell), unit }) : cell;
  };
  return fields.map(({ field, was, now }) => {
    const unit = cells['unit'] ?? '';
    const printed = { was: print(field, was, units?.was ?? unit), now: print(field, now, unit) };
    const name = titles.find((title) => title.name === field)?.title ?? field;
    // Printed alike they would hide that the source is quoted more finely.
    return { name, ...(printed.was === printed.now ? { was, now } : printed) };
  });
}

/** The tables in which anything changed. */
export function describeChanges(changes: Changes, desk: Desk): ChangeGroup[] {
  return trackedTables
    .map((table): ChangeGroup => {
      const { added, changed, withdrawn } = changes[table];
      return {
        table,
        added: added.map((row) => nameRow(table, row, desk)),
        changed: changed.map((row) => ({ ...nameRow(table, row, desk), fields: describeFields(table, row, desk) })),
        withdrawn: withdrawn.map((row) => nameRow(table, row, desk)),
      };
    })
    .filter(({ added, changed, withdrawn }) => added.length + changed.length + withdrawn.length > 0);
}
