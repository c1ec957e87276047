// All tables as one SQLite database, with keys, codelists, a row for each item of a list, views and indices.
import { DatabaseSync } from 'node:sqlite';
import type { Field } from '../../evidence/descriptor.ts';
import { databaseViews } from './databaseViews.ts';
import {
  type PublishedTable,
  type TypedCell,
  KEY,
  PRINTED,
  printedAt,
  splitList,
  toTypedCell,
} from './publishedTable.ts';
import type { ReleaseFacts } from './releaseFacts.ts';

const TYPES = { string: 'TEXT', list: 'TEXT', number: 'NUMERIC', year: 'INTEGER', boolean: 'INTEGER' } as const;

const quoteName = (name: string): string => `"${name}"`;
const quoteText = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** The table that a list or its only possible kind of item leads to. */
function onlyTarget(field: Field): string | undefined {
  const targets = field['towns:references'] ?? [];
  return targets.length === 1 ? targets[0] : undefined;
}

function defineColumn(field: Field, table: PublishedTable): string {
  const { name, type, constraints = {} } = field;
  const target = table.foreignKeys.find((key) => key.field === name)?.table;
  const codes = constraints.enum?.map(quoteText).join(', ');
  const parts = [
    quoteName(name),
    TYPES[type],
    name === KEY ? 'PRIMARY KEY' : '',
    constraints.required === true ? 'NOT NULL' : '',
    codes === undefined ? '' : `CHECK (${quoteName(name)} IN (${codes}))`,
    type === 'boolean' ? `CHECK (${quoteName(name)} IN (0, 1))` : '',
    target === undefined ? '' : `REFERENCES ${quoteName(target)} (${quoteName(KEY)})`,
  ];
  return parts.filter((part) => part !== '').join(' ');
}

function defineTable(table: PublishedTable): string {
  const columns = table.fields.map((field) => defineColumn(field, table));
  if (printedAt(table) !== -1) columns.push(`${quoteName(PRINTED)} TEXT NOT NULL`);
  return `CREATE TABLE ${quoteName(table.name)} (\n  ${columns.join(',\n  ')}\n)`;
}

const listTable = (table: PublishedTable, field: Field): string => `${table.name}_${field.name}`;

/** `contested_claims (id, position, item)`: the items of the lists in the column `claims` of `contested`. */
function defineList(table: PublishedTable, field: Field): string {
  const target = onlyTarget(field);
  const reference = target === undefined ? '' : ` REFERENCES ${quoteName(target)} (${quoteName(KEY)})`;
  return `CREATE TABLE ${quoteName(listTable(table, field))} (
  "id" TEXT NOT NULL REFERENCES ${quoteName(table.name)} (${quoteName(KEY)}),
  "position" INTEGER NOT NULL,
  "item" TEXT NOT NULL${reference},
  PRIMARY KEY ("id", "position")
) WITHOUT ROWID`;
}

/** What people look for: by measure and subject, by source, and by each key that leads elsewhere. */
function defineIndices(table: PublishedTable): string[] {
  const index = (...columns: string[]) =>
    `CREATE INDEX ${quoteName(`${table.name}_by_${columns.join('_')}`)} ON ${quoteName(table.name)} (${columns.map(quoteName).join(', ')})`;
  const has = (name: string) => table.fields.some((field) => field.name === name);
  const series = has('measure') && has('subject') ? ['measure', 'subject', has('year') ? 'year' : 'period'] : [];
  const keys = table.foreignKeys.map(({ field }) => field).filter((field) => field !== series[0]);
  const alone = has('subject') && !keys.includes('subject') ? [...keys, 'subject'] : keys;
  return [...(series.length === 0 ? [] : [index(...series)]), ...alone.map((field) => index(field))];
}

const toSqlCell = (cell: TypedCell): string | number | null => (typeof cell === 'boolean' ? Number(cell) : cell);

function insert(database: DatabaseSync, name: string, rows: readonly (readonly (string | number | null)[])[]): void {
  const [first] = rows;
  if (first === undefined) return;
  const statement = database.prepare(`INSERT INTO ${quoteName(name)} VALUES (${first.map(() => '?').join(', ')})`);
  for (const row of rows) statement.run(...row);
}

function fillTable(database: DatabaseSync, table: PublishedTable): void {
  const { fields, rows } = table;
  const value = printedAt(table);
  insert(
    database,
    table.name,
    rows.map((row) => {
      const cells = fields.map((field, index) => toSqlCell(toTypedCell(row[index] ?? '', field)));
      return value === -1 ? cells : [...cells, row[value] ?? ''];
    }),
  );
}

function fillList(database: DatabaseSync, table: PublishedTable, field: Field): void {
  const at = table.fields.indexOf(field);
  const items = table.rows.flatMap((row) =>
    splitList(row[at] ?? '', field).map((item, index) => [row[0] ?? '', index + 1, item]),
  );
  insert(database, listTable(table, field), items);
}

/** What the columns mean and what the whole is, so that the file explains itself wherever it is opened. */
function fillAbout(database: DatabaseSync, tables: readonly PublishedTable[], facts: ReleaseFacts): void {
  database.exec('CREATE TABLE "about" ("name" TEXT PRIMARY KEY, "text" TEXT NOT NULL) WITHOUT ROWID');
  database.exec(`CREATE TABLE "about_fields" (
  "table" TEXT NOT NULL, "field" TEXT NOT NULL, "title" TEXT NOT NULL, "type" TEXT NOT NULL, "meaning" TEXT NOT NULL,
  PRIMARY KEY ("table", "field")
) WITHOUT ROWID`);
  const { title, description, licence, version, date, page } = facts;
  const about = { title, description, licence: `${licence.title}, ${licence.path}`, version, date, page };
  insert(database, 'about', Object.entries(about));
  insert(
    database,
    'about_fields',
    tables.flatMap(({ name, fields }) =>
      fields.map((field) => [name, field.name, field.title, field.type, field.description]),
    ),
  );
}

/** The bytes of the database; the same tables give the same bytes. Throws where a key leads nowhere. */
export function createDatabase(tables: readonly PublishedTable[], facts: ReleaseFacts): Uint8Array<ArrayBuffer> {
  // Tables refer to each other both ways; the keys are checked when all are filled.
  const database = new DatabaseSync(':memory:', { enableForeignKeyConstraints: false });
  try {
    database.exec('PRAGMA page_size = 4096; PRAGMA encoding = "UTF-8"; BEGIN');
    fillAbout(database, tables, facts);
    for (const table of tables) {
      database.exec(defineTable(table));
      fillTable(database, table);
    }
    for (const table of tables) {
      for (const field of table.fields.filter(({ type }) => type === 'list')) {
        database.exec(defineList(table, field));
        fillList(database, table, field);
      }
      for (const definition of defineIndices(table)) database.exec(definition);
    }
    for (const { name, query } of databaseViews) database.exec(`CREATE VIEW ${quoteName(name)} AS\n${query}`);
    database.exec('COMMIT; ANALYZE; VACUUM');
    const lost = database.prepare('PRAGMA foreign_key_check').all();
    if (lost.length > 0) throw new Error(`keys of the database lead nowhere: ${JSON.stringify(lost.slice(0, 5))}`);
    return new Uint8Array(database.serialize());
  } finally {
    database.close();
  }
}
