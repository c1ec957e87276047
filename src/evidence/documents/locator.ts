// Where in a source a statement stands, as far as a program can follow it: `para 5`, `sheet Регионы, table …, row …`; else words for people.

export type Locator =
  | { kind: 'paragraph'; number: number }
  /** `row` is the printed label; undefined where the locator says in our own words which row is meant. */
  | { kind: 'sheet'; sheet: string; row: string | undefined }
  | { kind: 'words' };

export function parseLocator(text: string): Locator {
  const [, number] = /^para (\d+)$/.exec(text) ?? [];
  if (number !== undefined) return { kind: 'paragraph', number: Number(number) };
  const [, sheet, rest = ''] = /^sheet ([^,]+)(?:, (.+))?$/.exec(text) ?? [];
  if (sheet === undefined) return { kind: 'words' };
  const [, row] = /(?:^|, )row (.+)$/.exec(rest) ?? [];
  return { kind: 'sheet', sheet, row };
}
