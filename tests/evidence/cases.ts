// Reads tests/fixtures/evidence/errors.txt: a heading, edits to the small evidence, the message that they must give, each closed by a line with a dot.
// An edit names a file, then the text to take out (- ) and to put in (+ ); with nothing to take out, the text is added at the end.
import { readdirSync, readFileSync } from 'node:fs';

export interface Case {
  title: string;
  edits: string;
  message: string;
}

/** The cases of a file, in order. */
export function readCases(path: string): readonly Case[] {
  const parts = readFileSync(path, 'utf8').split('\n.\n');
  const cases: Case[] = [];
  for (let index = 0; index + 2 < parts.length; index += 3) {
    const [title = '', edits = '', message = ''] = parts.slice(index, index + 3);
    cases.push({ title: title.trim(), edits, message });
  }
  return cases;
}

const SMALL = 'tests/fixtures/evidence/small';

/** The files of the small evidence, with the real descriptor. */
export const smallFiles: ReadonlyMap<string, Uint8Array> = new Map([
  ['seeds/datapackage.json', readFileSync('seeds/datapackage.json')],
  ...readdirSync(SMALL).map((name) => [`seeds/${name}`, readFileSync(`${SMALL}/${name}`)] as const),
]);

/** The small evidence with edits; throws if a text to take out does not stand in its file exactly once. */
export function applyEdits(edits: string): ReadonlyMap<string, Uint8Array> {
  const texts = new Map([...smallFiles].map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]));
  let path = '';
  // One edit is a run of - lines followed by a run of + lines.
  for (const [, file, out = '', put = ''] of edits.matchAll(/^(seeds\/.*)$|((?:^- .*\n?)*)((?:^\+ .*\n?)*)/gm)) {
    if (file !== undefined) path = file;
    else if (out !== '' || put !== '') texts.set(path, replaceOnce(texts.get(path) ?? '', strip(out), strip(put)));
  }
  return new Map([...texts].map(([name, text]) => [name, new TextEncoder().encode(text)]));
}

function strip(lines: string): string {
  return lines.replace(/\n$/, '').replace(/^. /gm, '');
}

function replaceOnce(text: string, out: string, put: string): string {
  if (out === '') return `${text}${put}\n`;
  if (text.split(out).length !== 2) throw new Error(`stands ${text.split(out).length - 1} times: ${out}`);
  return text.replace(out, () => put);
}
