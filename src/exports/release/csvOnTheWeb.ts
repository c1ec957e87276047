// Metadata of the tables after CSV on the Web, https://www.w3.org/TR/tabular-metadata/: found beside a file by its name, or for all by the folder's.
import type { Field } from '../../evidence/descriptor.ts';
import { type PublishedTable, KEY } from './publishedTable.ts';
import type { ReleaseFacts } from './releaseFacts.ts';

const CONTEXT = ['http://www.w3.org/ns/csvw', { '@language': 'en' }];

const escapePattern = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The words of a regular expression that a code of the list matches; a schema anchors it by itself. */
function formatPattern({ constraints }: Field): string | undefined {
  if (constraints?.enum !== undefined) return constraints.enum.map(escapePattern).join('|');
  return constraints?.pattern?.replace(/^\^(.*)\$$/, '$1');
}

function toDatatype(field: Field): object | string {
  const { type, format, constraints = {}, trueValues = [], falseValues = [] } = field;
  switch (type) {
    case 'number': {
      const { minimum, maximum } = constraints;
      const limits = { ...(minimum === undefined ? {} : { minimum }), ...(maximum === undefined ? {} : { maximum }) };
      return { base: 'decimal', ...limits };
    }
    case 'year':
      return 'gYear';
    case 'boolean':
      return { base: 'boolean', format: `${trueValues[0] ?? 'true'}|${falseValues[0] ?? 'false'}` };
    case 'list':
      return 'string';
    case 'string': {
      if (format === 'uri') return 'anyURI';
      const pattern = formatPattern(field);
      return pattern === undefined || !isWhole(field) ? 'string' : { base: 'string', format: pattern };
    }
  }
}

/** A pattern that is not anchored at both ends says something of a part of the text only. */
function isWhole({ constraints }: Field): boolean {
  return constraints?.enum !== undefined || /^\^[^|]*\$$/.test(constraints?.pattern ?? '');
}

function toColumn(field: Field): object {
  const { name, title, description, delimiter, constraints } = field;
  return {
    name,
    titles: name === title ? name : [name, title],
    'dc:description': description,
    datatype: toDatatype(field),
    ...(field.type === 'list' ? { separator: delimiter ?? ',' } : {}),
    ...(constraints?.required === true ? { required: true } : {}),
  };
}

/** A table; `group` are the tables described in the same file, since keys may lead to those only. */
function toTable(table: PublishedTable, group: readonly string[]): object {
  const { name, title, description, fields, foreignKeys } = table;
  const keys = foreignKeys.filter((key) => group.includes(key.table));
  return {
    url: `${name}.csv`,
    'dc:title': title,
    'dc:description': description,
    tableSchema: {
      columns: fields.map(toColumn),
      primaryKey: KEY,
      ...(keys.length === 0
        ? {}
        : {
            foreignKeys: keys.map((key) => ({
              columnReference: key.field,
              reference: { resource: `${key.table}.csv`, columnReference: KEY },
            })),
          }),
    },
  };
}

function toHead({ name, licence, date, page }: ReleaseFacts): object {
  return {
    'dc:license': { '@id': licence.path },
    'dc:publisher': name,
    'dc:modified': { '@value': date, '@type': 'xsd:date' },
    'rdfs:seeAlso': { '@id': page },
  };
}

const print = (value: object): string => `${JSON.stringify(value, null, 1)}\n`;

/** `<table>.csv-metadata.json`. */
export function toTableMetadata(table: PublishedTable, facts: ReleaseFacts): string {
  return print({ '@context': CONTEXT, ...toTable(table, [table.name]), ...toHead(facts) });
}

/** `csv-metadata.json`: all tables of the folder, with the keys between them. */
export function toGroupMetadata(tables: readonly PublishedTable[], facts: ReleaseFacts): string {
  const group = tables.map(({ name }) => name);
  return print({
    '@context': CONTEXT,
    'dc:title': facts.title,
    'dc:description': facts.description,
    ...toHead(facts),
    tables: tables.map((table) => toTable(table, group)),
  });
}
