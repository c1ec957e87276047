// From one text cell to its value, by the description of its field.
import type { Field } from './descriptor.ts';
import { findNearest } from './nearest.ts';
import { parsePeriod, parsePoint } from './period.ts';

/** Told what is wrong with a cell and what to do about it. */
export type Complain = (what: string, remedy: string) => void;
export type CellParser = (text: string, complain: Complain) => unknown;

/** A parser for the cells of a field. An empty cell is '' in text, undefined in numbers, [] in lists. It complains at most once a cell. */
export function createCellParser(field: Field): CellParser {
  const parseFilled = createFilledParser(field);
  const empty = field.type === 'list' ? [] : field.type === 'string' ? '' : undefined;
  return (text, complain) => {
    if (text === '') {
      if (field.constraints?.required) complain('empty', `fill it in. ${describeField(field)}`);
      return empty;
    }
    if (text.trim() !== text)
      return complain('blank at an end of the cell', 'delete the blank before or after the text');
    return parseFilled(text, complain);
  };
}

function createFilledParser(field: Field): CellParser {
  switch (field.type) {
    case 'number':
    case 'year':
      return createNumberParser(field);
    case 'list':
      return createListParser(field);
    case 'boolean':
      return createBooleanParser(field);
    case 'string':
      return createTextParser(field);
  }
}

function createNumberParser(field: Field): CellParser {
  const { minimum = -Infinity, maximum = Infinity } = field.constraints ?? {};
  const shape = field.type === 'year' ? /^\d{4}$/ : /^-?\d+(\.\d+)?$/;
  const advice =
    field.type === 'year'
      ? 'write a year of four digits'
      : 'write digits with at most one decimal point: no blank, no comma, no unit, no exponent; words belong in the qualifier or the note';
  return (text, complain) => {
    if (!shape.test(text)) return complain(field.type === 'year' ? 'not a year' : 'not a number', advice);
    const value = Number(text);
    if (value < minimum || value > maximum) {
      complain('out of range', `the value lies between ${minimum} and ${maximum}: ${describeField(field)}`);
    }
    return value;
  };
}

function createBooleanParser(field: Field): CellParser {
  const { trueValues = ['true'], falseValues = ['false'] } = field;
  return (text, complain) => {
    if (trueValues.includes(text)) return true;
    if (!falseValues.includes(text))
      complain(`neither ${falseValues.join()} nor ${trueValues.join()}`, describeField(field));
    return false;
  };
}

function createListParser(field: Field): CellParser {
  const codes = field['towns:itemEnum'];
  const least = field['towns:minItems'] ?? 0;
  return (text, complain) => {
    const items = text.split(field.delimiter ?? ',');
    const twice = items.find((item, index) => items.indexOf(item) !== index);
    const strange = codes && items.find((item) => !codes.includes(item));
    if (items.includes(''))
      complain('empty item in a list', `write ids with one "${field.delimiter}" between them and none at the ends`);
    else if (twice !== undefined) complain(`names ${twice} twice`, 'name each once');
    else if (strange !== undefined) complain(`${strange} is not in the codelist`, suggestCode(strange, codes ?? []));
    else if (items.length < least) {
      complain(
        `only ${items.length} named, at least ${least} needed`,
        'add the ids that are missing, or delete the row',
      );
    }
    return items;
  };
}

function createTextParser(field: Field): CellParser {
  const { enum: codes, pattern } = field.constraints ?? {};
  const parseDate = { period: parsePeriod, point: parsePoint, none: undefined }[field['towns:format'] ?? 'none'];
  const shape = pattern === undefined ? undefined : new RegExp(pattern, 'u');
  const words = field['towns:maxWords'] ?? Infinity;
  return (text, complain) => {
    if (parseDate !== undefined) {
      try {
        const period = parseDate(text);
        return field['towns:format'] === 'period' ? period : text;
      } catch (error) {
        return complain(error instanceof Error ? error.message : String(error), adviseDate(field));
      }
    }
    if (codes !== undefined && !codes.includes(text)) return complain('not in the codelist', suggestCode(text, codes));
    if (shape !== undefined && !shape.test(text))
      return complain('not of the expected form', `expected: ${describeField(field)}`);
    if (field.format === 'uri' && !isAddress(text))
      return complain('no address on the web', 'write the whole address as a browser shows it, without blanks');
    const count = words === Infinity ? 0 : text.split(/\s+/).length;
    if (count > words) {
      return complain(`${count} words, at most ${words} allowed`, 'cut the quotation to the words around the value');
    }
    return text;
  };
}

/** A browser would take a word for a host and a blank for part of a path; an editor who writes them has slipped. */
function isAddress(text: string): boolean {
  return !/\s/.test(text) && (URL.parse(text)?.hostname.includes('.') ?? false);
}

function adviseDate(field: Field): string {
  const interval = field['towns:format'] === 'period' ? ', or an interval such as 2025-01/2025-10' : '';
  return `write a year, month or day such as 2025, 2025-06 or 2025-06-18${interval}`;
}

function suggestCode(text: string, codes: readonly string[]): string {
  const nearest = findNearest(text, codes);
  const question = nearest === undefined ? '' : `did you mean "${nearest}"? `;
  return `${question}the codes are ${codes.join(', ')}`;
}

function describeField({ description, example }: Field): string {
  return example === undefined ? description : `${description} Example: ${example}`;
}
