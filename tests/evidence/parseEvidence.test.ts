import { describe, expect, it } from 'vitest';

import { parseEvidence } from '../../src/evidence/parseEvidence.ts';
import { Problems } from '../../src/evidence/problem.ts';
import { applyEdits, readCases, smallFiles } from './cases.ts';

function explain(files: ReadonlyMap<string, Uint8Array>): string {
  try {
    parseEvidence(files);
  } catch (error) {
    if (error instanceof Problems) return error.message;
    throw error;
  }
  return 'no problem';
}

function replace(path: string, bytes: Uint8Array | undefined): ReadonlyMap<string, Uint8Array> {
  const files = new Map(smallFiles);
  if (bytes === undefined) files.delete(path);
  else files.set(path, bytes);
  return files;
}

function read(path: string): string {
  return new TextDecoder().decode(smallFiles.get(path));
}

const encode = (text: string) => new TextEncoder().encode(text);

describe('parseEvidence(files) tells what is wrong and what to do', () => {
  it.each(readCases('tests/fixtures/evidence/errors.txt'))('$title', ({ edits, message }) => {
    expect(explain(applyEdits(edits))).toBe(message);
  });

  it('a file that is not UTF-8: the line of the first bad byte, and no second complaint about what it holds', () => {
    const bytes = encode(read('seeds/events.csv'));
    const at = read('seeds/events.csv').indexOf('Bus plant opened');
    bytes[at] = 0xc1;
    expect(explain(replace('seeds/events.csv', bytes))).toMatchInlineSnapshot(`
      "seeds/events.csv:3: not UTF-8, ",day,saran,"<0xC1>us plant op"
        save the file as UTF-8, not in a Windows code page"
    `);
  });

  it('a missing file, once, though other tables refer to it', () => {
    expect(explain(replace('seeds/measures.csv', undefined))).toMatchInlineSnapshot(`
      "seeds/measures.csv: file is missing
        put the file back, or take the resource out of seeds/datapackage.json"
    `);
  });

  it('a missing description', () => {
    expect(explain(replace('seeds/datapackage.json', undefined))).toMatchInlineSnapshot(`
      "seeds/datapackage.json: file is missing
        put it back: it describes every table of seeds/"
    `);
  });

  it('a file that nobody describes', () => {
    expect(explain(replace('seeds/more-claims.csv', encode('id\n')))).toMatchInlineSnapshot(`
      "seeds/more-claims.csv: not described
        describe it in seeds/datapackage.json, or take it out of seeds/"
    `);
  });

  it('an empty file and a table of a header alone', () => {
    const empty = new Map(replace('seeds/lessons.csv', encode('')));
    empty.set('seeds/contested.csv', encode('id,question,claims,why,verdict\n'));
    expect(explain(empty)).toMatchInlineSnapshot(`
      "seeds/lessons.csv:1: wrong header (missing: id, title, statement, kind, locator, evidence_for, evidence_against, caveat), ""
        write id,title,statement,kind,locator,evidence_for,evidence_against,caveat
      seeds/contested.csv: table is empty
        a table needs at least one row below its header: put the rows back"
    `);
  });

  it('a byte order mark, and further problems of the same file', () => {
    const text = read('seeds/events.csv').replace('2020-08,', '2020-18,');
    expect(explain(replace('seeds/events.csv', encode(`\ufeff${text}`)))).toMatchInlineSnapshot(`
      "seeds/events.csv:1: begins with a byte order mark
        save the file as UTF-8 without a byte order mark (in spreadsheet programs: not "CSV UTF-8")
      seeds/events.csv:2: date: no month 18, "2020-18"
        write a year, month or day such as 2025, 2025-06 or 2025-06-18, or an interval such as 2025-01/2025-10"
    `);
  });

  it('Windows line ends, once, and further problems of the same file with their true lines', () => {
    const text = read('seeds/events.csv').replace('2020-12-21', '2020-12-32').replaceAll('\n', '\r\n');
    expect(explain(replace('seeds/events.csv', encode(text)))).toMatchInlineSnapshot(`
      "seeds/events.csv:1: carriage return
        save the file with Unix line ends (LF)
      seeds/events.csv:3: date: no such day: 2020-12 has 31 days, "2020-12-32"
        write a year, month or day such as 2025, 2025-06 or 2025-06-18, or an interval such as 2025-01/2025-10"
    `);
  });
});

describe('parseEvidence(files) takes what is right', () => {
  it('the small evidence has no problem', () => {
    expect(explain(smallFiles)).toBe('no problem');
  });

  it('markup and quotes in a cell are carried as text', () => {
    const text = '<script>alert("1 & 2")</script>';
    const edits = `seeds/places.csv\n- saran,Saran,\n+ saran,"${text.replaceAll('"', '""')}",\n`;
    expect(parseEvidence(applyEdits(edits)).place('saran').name_en).toBe(text);
  });

  it('a formula in a cell is carried as text', () => {
    const edits = 'seeds/places.csv\n- saran,Saran,\n+ saran,=1+1,\n';
    expect(parseEvidence(applyEdits(edits)).place('saran').name_en).toBe('=1+1');
  });

  it('a cell over several lines keeps its line break', () => {
    const edits = 'seeds/contested.csv\n- 600, then over\n+ 600,\n+ then over\n';
    expect(parseEvidence(applyEdits(edits)).question('bus-plant-jobs').why).toMatch(/^600,\nthen over/);
  });

  it('values keep the digits that were printed', () => {
    const claim = parseEvidence(applyEdits('seeds/claims.csv\n- ,23,KZT-bn,\n+ ,23.0,KZT-bn,\n')).claimsOf(
      'investment',
    )[0];
    expect(claim).toMatchObject({ kind: 'claim', value: 23, printed: '23.0' });
  });

  it('empty cells are an empty text, undefined numbers and empty lists', () => {
    const { lat, parent, source } = parseEvidence(smallFiles).place('kz');
    expect({ lat, parent, source }).toEqual({ lat: undefined, parent: '', source: [] });
  });
});
