import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { numberNotes } from '../../../src/exports/print/printNotes.ts';
import { createWords } from '../../../src/language/createWords.ts';

const PAGE = 'https://towns.example/saran/';
const bound = (id: string, text: string) => `<button class="bound counted" popovertarget="${id}">${text}</button>`;
const note = (id: string, document: string) =>
  `<aside id="${id}"><p class="note-value">${id}</p><dl><dd>Ann, <cite>Title</cite></dd></dl><p class="note-foot">` +
  `<a href="${document}" rel="noopener">Read</a><a href="/ledger/${id}/">Record</a></p></aside>`;

function number(html: string, notes = ''): { text: string; list: string[]; html: string } {
  const { document } = parseHTML(`<!doctype html><html><body><article>${html}</article>${notes}</body></html>`);
  const part = document.querySelector('article')!;
  const entries = numberNotes(document, [part], PAGE, createWords('en'));
  const list = entries.map((entry) => parseHTML(`<ul>${entry}</ul>`).document.querySelector('li')?.textContent ?? '');
  return { text: part.textContent, list, html: part.innerHTML };
}

describe('numberNotes(document, parts, page, words)', () => {
  it('raises a figure after each bound number and each link, in order of reading', () => {
    const { text } = number(
      `<p>${bound('a', '232')} and <a href="/seminar/">orders</a>, ${bound('b', '600')}.</p>`,
      note('a', 'https://k.example/1') + note('b', 'https://k.example/2'),
    );
    expect(text).toBe('2321 and orders2, 6003.');
  });

  it('sets the figure close to the word', () => {
    expect(number('<a href="/x/"> x </a> <b>y</b>').text).toBe(' x1 y');
  });

  it('gives the same figure to the same note and the same address', () => {
    const { text, list } = number(
      `<p>${bound('a', '232')}, ${bound('a', '232')}, <a href="/x/">x</a>, <a href="https://towns.example/x/">x</a>, <a href="/ledger/a/">record</a></p>`,
      note('a', 'https://k.example/1'),
    );
    expect(text).toBe('2321, 2321, x2, x2, record1');
    expect(list).toHaveLength(2);
  });

  it('says who said it and gives the full addresses of record and document', () => {
    const { list } = number(`<p>${bound('a', '232')}</p>`, note('a', 'https://k.example/1'));
    expect(list).toEqual(['1 a Ann, Title https://towns.example/ledger/a/ https://k.example/1']);
  });

  it('names a document in full once, and then the note that has it', () => {
    const { list } = number(
      `<p>${bound('a', '1')} ${bound('b', '2')}</p>`,
      note('a', 'https://k.example/1') + note('b', 'https://k.example/1'),
    );
    expect(list[1]).toBe('2 b Ann,  https://towns.example/ledger/b/ See note 1.');
  });

  it('refers to an earlier note once, whatever it has from it', () => {
    const same = (id: string) => note(id, 'https://k.example/1').replace(`/ledger/${id}/`, '/sources/k/');
    const { list } = number(`<p>${bound('a', '1')} ${bound('b', '2')}</p>`, same('a') + same('b'));
    expect(list[1]).toBe('2 b Ann,  See note 1.');
  });

  it('makes text of buttons and public addresses of links', () => {
    const { html } = number(`<p>${bound('a', '232')} <a href="/x/">x</a></p>`, note('a', 'https://k.example/1'));
    expect(html).not.toContain('<button');
    expect(html).toContain('<span class="bound counted">232</span>');
    expect(html).toContain('href="https://towns.example/x/"');
  });

  it('leaves titles, the contents and ways within the page alone', () => {
    const { text, list } = number(
      `<h1>${bound('a', 'Twenty')} towns</h1><nav class="contents"><a href="/x/">x</a></nav><a href="#y">y</a><a href="${PAGE}">z</a>`,
      note('a', 'https://k.example/1'),
    );
    expect(text).toBe('Twenty townsxyz');
    expect(list).toEqual([]);
  });

  it('leads from the figure to the note and back to the first figure', () => {
    const { html } = number(`<p>${bound('a', '1')} ${bound('a', '1')}</p>`, note('a', 'https://k.example/1'));
    expect(html.match(/id="print-ref-1"/g)).toHaveLength(1);
    expect(html.match(/href="#print-note-1"/g)).toHaveLength(2);
  });
});
