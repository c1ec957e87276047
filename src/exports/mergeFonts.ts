// One TrueType file from several that share a face: the renderer of pictures takes a missing letter from any file it has.
// Tables as in https://learn.microsoft.com/typography/opentype/spec/otff; never published, so without check sums.
import * as fontkit from 'fontkit';
import type { Font } from 'fontkit';

type Tables = Map<string, DataView>;

interface Glyph {
  outline: Uint8Array;
  advance: number;
  bearing: number;
}

function readTables(bytes: Uint8Array): Tables {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 12 || view.getUint32(0) !== TRUETYPE) throw new Error('the font is no TrueType file');
  const entries = Array.from({ length: view.getUint16(4) }, (_, index) => 12 + 16 * index).map((at) => {
    const tag = String.fromCharCode(...bytes.subarray(at, at + 4));
    return [
      tag,
      new DataView(bytes.buffer, bytes.byteOffset + view.getUint32(at + 8), view.getUint32(at + 12)),
    ] as const;
  });
  return new Map(entries);
}

function getTable(tables: Tables, tag: string): DataView {
  const table = tables.get(tag);
  if (table === undefined) throw new Error(`the font has no table "${tag}"`);
  return table;
}

const TRUETYPE = 0x00010000;
/** Tables and glyphs begin at multiples of four bytes. */
const padded = (length: number): number => Math.ceil(length / 4) * 4;
const bytesOf = ({ buffer, byteOffset, byteLength }: DataView): Uint8Array =>
  new Uint8Array(buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer);
const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer);

/** Moves the glyphs that a composite glyph is made of. */
function moveComponents(outline: Uint8Array, offset: number): void {
  const view = viewOf(outline);
  if (outline.length === 0 || view.getInt16(0) >= 0) return;
  for (let at = 10, flags = 0x20; (flags & 0x20) !== 0;) {
    flags = view.getUint16(at);
    view.setUint16(at + 2, view.getUint16(at + 2) + offset);
    const scale = (flags & 0x08) !== 0 ? 2 : (flags & 0x40) !== 0 ? 4 : (flags & 0x80) !== 0 ? 8 : 0;
    at += 4 + ((flags & 0x01) !== 0 ? 4 : 2) + scale;
  }
}

function readGlyphs(tables: Tables, offset: number): Glyph[] {
  const [glyf, loca, hmtx] = ['glyf', 'loca', 'hmtx'].map((tag) => getTable(tables, tag)) as [
    DataView,
    DataView,
    DataView,
  ];
  const isLong = getTable(tables, 'head').getInt16(50) === 1;
  const metrics = getTable(tables, 'hhea').getUint16(34);
  const startOf = (glyph: number) => (isLong ? loca.getUint32(4 * glyph) : 2 * loca.getUint16(2 * glyph));
  return Array.from({ length: getTable(tables, 'maxp').getUint16(4) }, (_, glyph) => {
    const outline = bytesOf(
      new DataView(glyf.buffer, glyf.byteOffset + startOf(glyph), startOf(glyph + 1) - startOf(glyph)),
    );
    moveComponents(outline, offset);
    const own = glyph < metrics;
    return {
      outline,
      advance: hmtx.getUint16(4 * (own ? glyph : metrics - 1)),
      bearing: hmtx.getInt16(own ? 4 * glyph + 2 : 4 * metrics + 2 * (glyph - metrics)),
    };
  });
}

/** A character map of format 12. */
function writeMap(letters: ReadonlyMap<number, number>): Uint8Array {
  const groups = [...letters].toSorted(([a], [b]) => a - b);
  const view = new DataView(new ArrayBuffer(28 + 12 * groups.length));
  view.setUint16(2, 1);
  view.setUint16(4, 3);
  view.setUint16(6, 10);
  view.setUint32(8, 12);
  view.setUint16(12, 12);
  view.setUint32(16, 16 + 12 * groups.length);
  view.setUint32(24, groups.length);
  groups.forEach(([letter, glyph], index) => {
    [letter, letter, glyph].forEach((value, field) => view.setUint32(28 + 12 * index + 4 * field, value));
  });
  return bytesOf(view);
}

function writeTables(tables: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const sorted = [...tables].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const head = 12 + 16 * sorted.length;
  const bytes = new Uint8Array(sorted.reduce((end, [, table]) => end + padded(table.length), head));
  const view = viewOf(bytes);
  view.setUint32(0, TRUETYPE);
  view.setUint16(4, sorted.length);
  let at = head;
  sorted.forEach(([tag, table], index) => {
    [...tag].forEach((letter, place) => view.setUint8(12 + 16 * index + place, letter.charCodeAt(0)));
    view.setUint32(12 + 16 * index + 8, at);
    view.setUint32(12 + 16 * index + 12, table.length);
    bytes.set(table, at);
    at += padded(table.length);
  });
  return bytes;
}

/** The first font with the letters of the others added; names, metrics and kerning are those of the first. */
export function mergeFonts(fonts: readonly Uint8Array[]): Uint8Array {
  const all = fonts.map(readTables);
  const [first] = all;
  if (first === undefined) throw new Error('no font to merge');
  const glyphs: Glyph[] = [];
  const letters = new Map<number, number>();
  all.forEach((tables, index) => {
    const font = fontkit.create(Buffer.from(fonts[index] ?? [])) as Font;
    const offset = glyphs.length;
    for (const letter of font.characterSet)
      if (letter < 0xffff && !letters.has(letter)) letters.set(letter, offset + font.glyphForCodePoint(letter).id);
    glyphs.push(...readGlyphs(tables, offset));
  });
  const kept = ['OS/2', 'GDEF', 'GSUB', 'GPOS', 'name', 'head', 'hhea', 'maxp', 'post'].flatMap((tag) => {
    const table = first.get(tag);
    return table === undefined ? [] : [[tag, bytesOf(table)] as const];
  });
  const tables = new Map<string, Uint8Array>([...kept, ['cmap', writeMap(letters)]]);
  const copy = (tag: string) => viewOf(tables.get(tag) ?? new Uint8Array());
  copy('head').setInt16(50, 1);
  copy('hhea').setUint16(34, glyphs.length);
  copy('maxp').setUint16(4, glyphs.length);
  // Without names of glyphs.
  copy('post').setUint32(0, 0x00030000);
  const hmtx = new DataView(new ArrayBuffer(4 * glyphs.length));
  const loca = new DataView(new ArrayBuffer(4 * (glyphs.length + 1)));
  const glyf = new Uint8Array(glyphs.reduce((end, { outline }) => end + padded(outline.length), 0));
  let at = 0;
  glyphs.forEach(({ outline, advance, bearing }, index) => {
    hmtx.setUint16(4 * index, advance);
    hmtx.setInt16(4 * index + 2, bearing);
    glyf.set(outline, at);
    at += padded(outline.length);
    loca.setUint32(4 * (index + 1), at);
  });
  tables.set('hmtx', bytesOf(hmtx)).set('loca', bytesOf(loca)).set('glyf', glyf);
  return writeTables(tables);
}
