// content/pins.csv: one line for every pin ever made, in the order of making. Lines are added and never changed or taken away.
import type { Field } from '../evidence/descriptor.ts';
import { suggest } from '../evidence/nearest.ts';
import { parseList, textField } from '../evidence/parseList.ts';
import type { Problem } from '../evidence/problem.ts';
import { type Locale, locales } from '../language/locales.ts';
import { toCsv } from './csv.ts';
import type { FileDigest } from './frozenFile.ts';
import { type Pin, type PinnedKind, pinnedKinds } from './pin.ts';

export interface ListedPin extends Pin {
  /** Of the manifest, from 1. */
  line: number;
}

const fileField = (kind: PinnedKind): Field =>
  textField(kind, 'Size in bytes and sha256 of the file.', `812:${'0f'.repeat(32)}`, '\\d+:[0-9a-f]{64}');
const fields: readonly Field[] = [
  textField('hash', 'The hash in the address.', '0f'.repeat(16), '[0-9a-f]{32}'),
  textField('chart', 'The id of the chart.', 'saran-jobs', '[a-z0-9-]+'),
  textField('language', 'The language of the pinned page.', 'en', locales.join('|')),
  { ...textField('date', 'The day on which it was made.', '2026-12-01', '.*'), 'towns:format': 'point' },
  ...pinnedKinds.map(fileField),
];
const DAY = /^\d{4}-\d\d-\d\d$/;
const HEADER = fields.map(({ name }) => name);

function parseFile(cell: string): FileDigest {
  const [bytes = '', sha256 = ''] = cell.split(':');
  return { bytes: Number(bytes), sha256 };
}

function formatFile({ bytes, sha256 }: FileDigest): string {
  return `${bytes}:${sha256}`;
}

/** The pins; every mistake of the file is pushed to `problems`. `bytes` is undefined if there is no such file, `charts` are the ids that exist. */
export function parsePins(
  bytes: Uint8Array | undefined,
  file: string,
  charts: readonly string[],
  problems: Problem[],
): ListedPin[] {
  if (bytes === undefined) {
    const remedy = `bring it back with git; where nothing was ever pinned it holds ${HEADER.join()}`;
    problems.push({ file, line: 0, what: 'file is missing', remedy });
    return [];
  }
  const seen = new Set<string>();
  return parseList(fields, bytes, file, problems, (cells, line, complain): ListedPin => {
    const [hash = '', chart = '', language = '', date = '', html = '', csv = '', json = '', png = '', svg = ''] = cells;
    if (!charts.includes(chart)) {
      const instead = 'a pin leads to the page of its chart, so a pinned chart keeps its id: bring the chart back';
      complain('chart', 'unknown chart', suggest(chart, charts, instead));
    }
    if (!DAY.test(date)) complain('date', 'not a day', 'write the day of the pin as 2026-12-01');
    if (seen.has(hash)) complain('hash', 'pinned twice', 'delete the later line: the same bytes need one pin');
    seen.add(hash);
    const files = {
      html: parseFile(html),
      csv: parseFile(csv),
      json: parseFile(json),
      png: parseFile(png),
      svg: parseFile(svg),
    };
    return { line, hash, chart, language: language as Locale, date, files };
  });
}

/** The manifest of pins, as text with its header. */
export function formatPins(pins: readonly Pin[]): string {
  return toCsv(
    HEADER,
    pins.map(({ hash, chart, language, date, files }) => [
      hash,
      chart,
      language,
      date,
      ...pinnedKinds.map((kind) => formatFile(files[kind])),
    ]),
  );
}
