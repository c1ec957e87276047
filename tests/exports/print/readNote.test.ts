import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readNote } from '../../../src/exports/print/readNote.ts';

const PAGE = 'https://towns.example/sub/saran/';
const read = (html: string) => {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  return readNote(document.querySelector('aside')!, PAGE);
};
const claim =
  '<aside id="note-a"><p class="note-value">232 people</p><dl><dt>Who</dt><dd>Kazinform</dd>' +
  '<dt>Where</dt><dd><cite>A visit</cite>, Kazinform, <a href="/sub/sources/k/">2024</a></dd>' +
  '<dt>Others</dt><dd><ul><li>600</li></ul></dd><dt>Why</dt><dd><p>They differ.</p></dd></dl>' +
  '<p class="note-foot"><a href="https://k.example/1" rel="noopener">Read</a><a href="/sub/ledger/claims/a/">Record</a><button>Close</button></p></aside>';

describe('readNote(note, page)', () => {
  it('says the value and the facts in a line, and leaves lists to the page of the record', () => {
    expect(read(claim).html).toBe(
      '<b>232 people</b> Kazinform · <cite>A visit</cite>, Kazinform, <a href="https://towns.example/sub/sources/k/">2024</a>',
    );
  });

  it('says it again without the title of the document', () => {
    expect(read(claim).brief).toBe(
      '<b>232 people</b> Kazinform · Kazinform, <a href="https://towns.example/sub/sources/k/">2024</a>',
    );
  });

  it('gives the full address of the record, then that of the document', () => {
    const { addresses, document } = read(claim);
    expect(addresses).toEqual(['https://towns.example/sub/ledger/claims/a/', 'https://k.example/1']);
    expect(document).toBe('https://k.example/1');
  });

  it('knows no document where the note names none', () => {
    const computed =
      '<aside><p class="note-value">5</p><dl></dl><p class="note-foot"><a href="/c/">Record</a></p></aside>';
    expect(read(computed)).toMatchObject({ document: undefined, addresses: ['https://towns.example/c/'] });
  });
});
