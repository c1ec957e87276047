// The numbers of a chart as a workbook of Excel: rows, columns, sources, and what it is.
import type { Column } from '../charts/chart.ts';
import type { Source } from '../evidence/rows.ts';
import type { Words } from '../language/words.ts';
import { type Value, toWorkbook } from './workbook.ts';

interface Row {
  claims: readonly string[];
  sources?: readonly string[];
}

/** A source of the chart with the ids of the claims that the chart takes from it. */
export interface Ground {
  source: Source;
  claims: readonly string[];
}

export interface ChartNotes {
  title: string;
  dek: string;
  note: string | undefined;
  url: string;
  /** Who made it: `Twenty Towns`. */
  credit: string;
  /** `CC BY 4.0`, and where its text stands. */
  licence: string;
  licenceUrl: string;
  citation: string;
}

/** A column in words: name in the files, label, unit. */
export interface ColumnNote {
  id: string;
  label: string;
  unit: string;
  type: 'number' | 'string';
}

/** The columns of a chart's CSV, with the two that every chart has: ids of claims and of further sources. */
export function describeColumns<R extends Row>(
  columns: readonly Column<R>[],
  rows: readonly R[],
  words: Words,
): readonly ColumnNote[] {
  const own = columns.map(({ id, label, unit, value }): ColumnNote => {
    const isNumber = rows.every((row) => typeof value(row) !== 'string');
    return { id, label: label(words), unit: unit ?? '', type: isNumber ? 'number' : 'string' };
  });
  const grounds = (['claims', 'sources'] as const).map((id): ColumnNote => ({
    id,
    label: words.say(`files.${id}`),
    unit: '',
    type: 'string',
  }));
  return [...own, ...grounds];
}

/** Four sheets; cells of the first are those of the CSV. */
export function toChartWorkbook<R extends Row>(
  columns: readonly Column<R>[],
  rows: readonly R[],
  grounds: readonly Ground[],
  notes: ChartNotes,
  words: Words,
  date: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const fields = describeColumns(columns, rows, words);
  const cells = rows.map((row): Value[] => [
    ...columns.map(({ value }) => value(row)),
    row.claims.join(';'),
    (row.sources ?? []).join(';'),
  ]);
  const about = [
    [words.say('files.about.title'), notes.title],
    [words.say('files.about.dek'), notes.dek],
    [words.say('files.about.note'), notes.note],
    [words.say('files.about.url'), notes.url],
    [words.say('files.about.credit'), notes.credit],
    [words.say('files.about.licence'), `${notes.licence}, ${notes.licenceUrl}`],
    [words.say('files.about.citation'), notes.citation],
  ];
  const works = grounds.map(({ source, claims }) => [
    source.id,
    source.title,
    source.author,
    source.publisher,
    source.published,
    source.url,
    source.licence,
    claims.join(';'),
  ]);
  return toWorkbook(
    [
      { name: words.say('files.sheet.rows'), header: fields.map(({ id }) => id), rows: cells },
      {
        name: words.say('files.sheet.columns'),
        header: ['column', 'label', 'unit', 'type'],
        rows: fields.map(({ id, label, unit, type }) => [id, label, unit, type]),
      },
      {
        name: words.say('files.sheet.sources'),
        header: ['id', 'title', 'author', 'publisher', 'published', 'url', 'licence', 'claims'],
        rows: works,
      },
      { name: words.say('files.sheet.about'), header: [], rows: about },
    ],
    date,
  );
}
