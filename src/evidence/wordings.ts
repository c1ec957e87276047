// content/evidence/<table>/<lang>.csv: the texts of the evidence in another language, row by row and number by number those of the original.
import type { Field } from './descriptor.ts';
import { parseList, textField } from './parseList.ts';
import type { Problem } from './problem.ts';

/** The texts that a table has in another language, by table and id of the row; keys are the fields of the row. */
export type Wordings = ReadonlyMap<string, ReadonlyMap<string, Readonly<Record<string, string>>>>;

/** A table whose texts are translated: the fields, and the rows in their original words. */
export interface Worded {
  table: string;
  fields: readonly string[];
  rows: readonly Readonly<Record<string, unknown>>[];
}

const ID = textField('id', 'The id of the row of the original.', 'jobs');
const wordsField = (name: string): Field => ({
  ...textField(name, 'The words of the original in another language; empty where it is empty.', 'Jobs'),
  constraints: {},
});

/**
 * The numbers in a text, sorted, in the notation of English: `1,100` and `1 100` are 1100, `1,5` is 1.5 in another language.
 * Number words are not looked at.
 */
export function numbersIn(text: string, language: string): string[] {
  const joined =
    language === 'en'
      ? text.replaceAll(/(\d),(?=\d{3}(?!\d))/g, '$1')
      : text.replaceAll(/(\d)[\u00a0\u202f](?=\d{3}(?!\d))/g, '$1').replaceAll(/(\d),(?=\d)/g, '$1.');
  return (joined.match(/\d+(?:\.\d+)?/g) ?? []).toSorted();
}

/** What is wrong with the words of a cell; undefined where they say what the original says, as far as numbers go. */
function compareWords(original: string, words: string, language: string): [what: string, remedy: string] | undefined {
  if (original === '' && words !== '') return ['text where the original has none', 'leave the cell empty'];
  if (original !== '' && words === '') return ['text is missing', `the original: ${original}`];
  const [theirs, ours] = [numbersIn(original, 'en').join(', '), numbersIn(words, language).join(', ')];
  if (theirs === ours) return undefined;
  return ['other numbers than the original', `say ${theirs || 'none'}, not ${ours || 'none'}`];
}

/** The texts of one table; pushes every row that is missing, unknown, twice there, empty, or says other numbers than the original. */
export function parseWording(
  { table, fields, rows }: Worded,
  bytes: Uint8Array | undefined,
  file: string,
  language: string,
  problems: Problem[],
): ReadonlyMap<string, Readonly<Record<string, string>>> {
  if (bytes === undefined) {
    const remedy = `translate the texts of ${table}, or take the language out until it is whole`;
    problems.push({ file, line: 0, what: 'the translation is missing', remedy });
    return new Map();
  }
  const originals = new Map(rows.map((row) => [String(row['id']), row]));
  const seen = new Set<string>();
  const parsed = parseList(
    [ID, ...fields.map(wordsField)],
    bytes,
    file,
    problems,
    ([id = '', ...texts], _line, complain) => {
      const original = originals.get(id);
      if (original === undefined) complain('id', 'unknown row', `use an id of ${table}`);
      if (seen.has(id)) complain('id', 'row given twice', 'keep one of them');
      seen.add(id);
      const pairs = fields.map((field, index) => [field, texts[index] ?? ''] as const);
      for (const [field, words] of original === undefined ? [] : pairs) {
        const mistake = compareWords(String(original?.[field] ?? ''), words, language);
        if (mistake !== undefined) complain(field, ...mistake);
      }
      return [id, Object.fromEntries(pairs)] as const;
    },
  );
  const missing = [...originals.keys()].filter((id) => !seen.has(id));
  for (const id of missing)
    problems.push({
      file,
      line: 0,
      field: 'id',
      what: 'the translation of a row is missing',
      value: id,
      remedy: 'add the row',
    });
  return new Map(parsed);
}
