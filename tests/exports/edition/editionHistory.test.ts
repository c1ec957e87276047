import { describe, expect, it } from 'vitest';
import { type Problem, formatProblem } from '../../../src/evidence/problem.ts';
import { NO_EDITIONS, parseHistory, refuseDay } from '../../../src/exports/edition/editionHistory.ts';
import { formatRecord, recordPath } from '../../../src/exports/edition/editionRecord.ts';
import { formatFrozenList, parseFrozenList } from '../../../src/exports/edition/frozenList.ts';
import { digestFile } from '../../../src/exports/frozenFile.ts';
import { readCases } from '../../evidence/cases.ts';
import { LIST, after, before, filesOf, first, foldersOf, second } from './smallEditions.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const both = () =>
  filesOf([
    [first, before],
    [second, after],
  ]);

/** Writes the list anew, as somebody would who wants a change to go unseen. */
function relist(files: Map<string, Uint8Array>): void {
  const listed = parseFrozenList(files.get(LIST) ?? new Uint8Array(), LIST, []);
  const lines = listed.map(({ path }) => ({ path, ...digestFile(files.get(path) ?? new Uint8Array()) }));
  files.set(LIST, encode(formatFrozenList(lines)));
}

function parse(files: ReadonlyMap<string, Uint8Array>) {
  const problems: Problem[] = [];
  const history = parseHistory(foldersOf(files), LIST, problems);
  return { history, message: problems.length === 0 ? 'no problem' : problems.map(formatProblem).join('\n') };
}

/** Does to the two small editions what a case says, a deed a line: the last part is a path, `unlist` takes a line from the list. */
function apply(edits: string): Map<string, Uint8Array> {
  const files = both();
  for (const edit of edits.split('\n')) {
    const [deed, path = '', from = '', to = ''] = edit.split(' ');
    const text = new TextDecoder().decode(files.get(path));
    if (deed === 'change') files.set(path, encode('something else'));
    else if (deed === 'add') files.set(path, new Uint8Array());
    else if (deed === 'remove') files.delete(path);
    else if (deed === 'replace') files.set(path, encode(text.replace(from, to)));
    else if (deed === 'relist') relist(files);
    else if (deed === 'unlist') {
      const lines = new TextDecoder().decode(files.get(LIST)).split('\n');
      files.set(LIST, encode(lines.filter((line) => !line.startsWith(`${path},`)).join('\n')));
    } else if (deed !== 'nothing') throw new Error(`no such deed: ${edit}`);
  }
  return files;
}

describe('parseHistory(folders, list, problems)', () => {
  it.each(readCases('tests/fixtures/editions/history.txt'))('$title', ({ edits, message }) => {
    expect(parse(apply(edits)).message).toBe(message);
  });

  it('has all editions, the oldest first, with their files', () => {
    const { history } = parse(both());
    expect(history.records).toEqual([first, second]);
    expect(history.files).toHaveLength(4);
    expect(history.manifests).toEqual([]);
  });

  it('lets a manifest of the whole site lie beside the files of an edition', () => {
    const { history, message } = parse(apply('add public/editions/2026-12-24/SHA256SUMS'));
    expect(message).toBe('no problem');
    expect(history.manifests).toEqual(['2026-12-24']);
  });

  it('is empty where nothing was ever released', () => {
    expect(parse(new Map())).toEqual({ history: NO_EDITIONS, message: 'no problem' });
  });
});

describe('refuseDay(date, history)', () => {
  const { history } = parse(both());
  const refuse = (date: string) => refuseDay(date, history).map(formatProblem);

  it('lets a later day be, and any day where there is no edition', () => {
    expect(refuse('2026-12-25')).toEqual([]);
    expect(refuseDay('1999-01-01', NO_EDITIONS)).toEqual([]);
  });

  it('refuses the day of the newest edition and every day before it', () => {
    const remedy =
      '\n  editions are never overwritten and follow one another: the newest is that of 2026-12-24, so give a later day, as --date=2026-12-01';
    expect(refuse('2026-12-24')).toEqual([
      `content/editions/2026-12-24.json: the edition of this day exists, "2026-12-24"${remedy}`,
    ]);
    expect(refuse('2026-12-02')).toEqual([
      `content/editions/2026-12-02.json: older than the newest edition, "2026-12-02"${remedy}`,
    ]);
  });
});

describe('the record of an edition', () => {
  it('lies under the path that the list has', () => {
    expect(both().get(recordPath('2026-12-01'))).toEqual(encode(formatRecord(first)));
  });
});
