// The rules of others for what describes the data: JSON Schemas of the standards, and a check of a CSV by its own metadata.
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { parse } from 'csv-parse/sync';

const readFixture = (name: string): object =>
  JSON.parse(readFileSync(`tests/fixtures/profiles/${name}`, 'utf8')) as object;

function createCheck(fixture: string): (value: unknown) => string[] {
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats.default(ajv);
  const check = ajv.compile(readFixture(fixture));
  return (value) =>
    check(value) ? [] : (check.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** Complaints by the rules of Data Package 2.0. */
export const checkDataPackage = createCheck('data-package-2.0.json');
/** Complaints by the rules of CSV on the Web. */
export const checkTabularMetadata = createCheck('csvw-metadata.json');

export interface TabularColumn {
  name: string;
  titles: string | string[];
  datatype: string | { base: string; format?: string; minimum?: number; maximum?: number };
  separator?: string;
  required?: boolean;
}

export interface TabularTable {
  url: string;
  tableSchema: {
    columns: TabularColumn[];
    primaryKey: string;
    foreignKeys?: { columnReference: string; reference: { resource: string; columnReference: string } }[];
  };
}

const SHAPES: Readonly<Record<string, RegExp>> = {
  decimal: /^[-+]?\d+(\.\d+)?$/,
  gYear: /^-?\d{4,}$/,
  anyURI: /^[a-z][a-z0-9+.-]*:\S+$/i,
  string: /^[^]*$/,
};

/** Whether a text that is not empty is a value of the type, as the standard reads formats: a pattern covers the whole text. */
function isValue(text: string, datatype: TabularColumn['datatype']): boolean {
  const {
    base,
    format,
    minimum = -Infinity,
    maximum = Infinity,
  } = typeof datatype === 'string' ? { base: datatype } : datatype;
  if (base === 'boolean') return (format ?? 'true|false').split('|').includes(text);
  if (base === 'string' && format !== undefined) return new RegExp(`^(?:${format})$`, 'u').test(text);
  const number = Number(text);
  return (SHAPES[base]?.test(text) ?? false) && (base !== 'decimal' || (number >= minimum && number <= maximum));
}

function checkCell(text: string, { name, datatype, separator, required }: TabularColumn): string[] {
  if (text === '') return required === true ? [`${name} is empty`] : [];
  const items = separator === undefined ? [text] : text.split(separator);
  return items.filter((item) => !isValue(item, datatype)).map((item) => `${name}: "${item}"`);
}

/** Complaints about a CSV by its metadata: header, types, required cells and the primary key. */
export function checkRows(csv: string, { tableSchema }: TabularTable): string[] {
  const [header = [], ...rows] = parse(csv) as string[][];
  const { columns, primaryKey } = tableSchema;
  const titles = columns.map((column) => [column.titles].flat());
  if (columns.length !== header.length || titles.some((names, index) => !names.includes(header[index] ?? '')))
    return [`the header is ${header.join()}`];
  const key = columns.findIndex(({ name }) => name === primaryKey);
  const keys = rows.map((row) => row[key]);
  return [
    ...(new Set(keys).size === keys.length ? [] : ['the key repeats']),
    ...rows.flatMap((row) => columns.flatMap((column, index) => checkCell(row[index] ?? '', column))),
  ];
}
