// The typefaces of the site, cut down to the letters, weights and optical size that it uses.
import { createHash } from 'node:crypto';
import * as fontkit from 'fontkit';
import type { Font } from 'fontkit';
import subsetFont from 'subset-font';
import { formatUnicodeRange } from './formatUnicodeRange.ts';
import { mergeFonts } from './mergeFonts.ts';

const span = (from: number, to: number): string =>
  String.fromCharCode(...Array.from({ length: to - from + 1 }, (_, index) => from + index));
/** Printable ASCII and the punctuation and accents that names in the evidence need. */
const LATIN = `${span(0x20, 0x7e)}\u00a0–—‘’“”„…·×−№éáöüäñß½£€«»\u202f`;
/** Russian and Kazakh. */
const CYRILLIC = `${span(0x410, 0x44f)}ЁёӘәҒғҚқҢңӨөҰұҮүҺһІі№`;
/** Fontsource keeps the sign of the tenge with the rarer Latin letters. */
const CURRENCY = '₸';

/** Kerning, joined letters and figures of one width: every other feature brings glyphs that no page asks for. */
const FEATURES = ['kern', 'liga', 'calt', 'tnum'] as const;

/** fontkit lists the end mark of the character map as a letter. */
const NO_LETTER = 0xffff;

type Part = 'latin' | 'cyrillic' | 'cyrillic-ext' | 'latin-ext';
const letters: Readonly<Record<Part, string>> = {
  latin: LATIN,
  cyrillic: CYRILLIC,
  'cyrillic-ext': CYRILLIC,
  'latin-ext': CURRENCY,
};
const parts = Object.keys(letters) as Part[];

interface Cut {
  family: string;
  /** Package and file of fontsource. */
  face: string;
  axes: Record<string, number | { min: number; max: number }>;
  weight: string;
  /** Which instances pictures need, as weights. */
  stills: readonly number[];
  /** Which instances an edition on paper needs. */
  prints: readonly number[];
}

const SERIF = '@fontsource-variable/source-serif-4/files/source-serif-4-{part}-standard-normal.woff2';
const SANS = '@fontsource-variable/golos-text/files/golos-text-{part}-wght-normal.woff2';
const cuts: readonly Cut[] = [
  { family: 'Towns Display', face: SERIF, axes: { opsz: 60, wght: 700 }, weight: '700', stills: [700], prints: [700] },
  { family: 'Towns Serif', face: SERIF, axes: { opsz: 16, wght: 400 }, weight: '400', stills: [], prints: [400] },
  {
    family: 'Towns Sans',
    face: SANS,
    axes: { wght: { min: 400, max: 600 } },
    weight: '400 600',
    stills: [400, 600],
    prints: [400, 600],
  },
];

export interface WebFont {
  /** Content-hashed: `towns-serif-latin.3f2a9c1d.woff2`. */
  name: string;
  family: string;
  weight: string;
  /** The letters it has, as CSS writes them: no page asks for a file whose letters it does not use. */
  range: string;
  bytes: Uint8Array;
}

function toWebFont(cut: Cut, part: Part, bytes: Uint8Array): WebFont {
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 10);
  const name = `${cut.family.toLowerCase().replace(' ', '-')}-${part}.${hash}.woff2`;
  const { characterSet } = fontkit.create(Buffer.from(bytes)) as Font;
  return {
    name,
    family: cut.family,
    weight: cut.weight,
    range: formatUnicodeRange(characterSet.filter((code) => code !== NO_LETTER)),
    bytes,
  };
}

/** Gives the bytes of a file of node_modules. */
type Read = (path: string) => Uint8Array;

/** The web fonts, one file for each cut and part of the alphabet. */
export async function createWebFonts(read: Read): Promise<readonly WebFont[]> {
  const jobs = cuts.flatMap((cut) => parts.map((part) => ({ cut, part })));
  return Promise.all(
    jobs.map(async ({ cut, part }) => {
      const source = Buffer.from(read(cut.face.replace('{part}', part)));
      const options = { targetFormat: 'woff2', variationAxes: cut.axes, keepFeatures: FEATURES } as const;
      return toWebFont(cut, part, await subsetFont(source, letters[part], options));
    }),
  );
}

/** One weight of a face as TrueType, with all its letters in one file. */
async function createInstance(cut: Cut, wght: number, read: Read): Promise<Uint8Array> {
  const instances = parts.map((part) =>
    subsetFont(Buffer.from(read(cut.face.replace('{part}', part))), LATIN + CYRILLIC + CURRENCY, {
      targetFormat: 'truetype',
      variationAxes: { ...cut.axes, wght },
    }),
  );
  return mergeFonts(await Promise.all(instances));
}

/**
 * For pictures: their renderer reads neither woff2 nor variable fonts, and finds the letters of a face in one file only.
 * In order: serif bold, sans regular, sans semibold.
 */
export async function createStillFonts(read: Read): Promise<readonly Uint8Array[]> {
  return Promise.all(cuts.flatMap((cut) => cut.stills.map((wght) => createInstance(cut, wght, read))));
}

/**
 * The @font-face rules of an edition on paper, with the faces in them: of a variable one a PDF would get drawings of its letters
 * instead of letters.
 */
export async function formatPrintFaces(read: Read): Promise<string> {
  const faces = cuts.flatMap((cut) =>
    cut.prints.map(async (wght) => {
      const data = Buffer.from(await createInstance(cut, wght, read)).toString('base64');
      return `@font-face{font-family:'${cut.family}';font-weight:${wght};src:url(data:font/ttf;base64,${data}) format('truetype')}`;
    }),
  );
  return (await Promise.all(faces)).join('');
}

/**
 * The @font-face rules. `optional` means that a face which is late is left out of this visit: text never jumps.
 * `href` gives the address of a file.
 */
export function formatFontFaces(fonts: readonly WebFont[], href: (name: string) => string): string {
  return fonts
    .map(
      ({ family, weight, range, name }) =>
        `@font-face{font-family:'${family}';font-weight:${weight};font-display:optional;` +
        `src:url(${href(name)}) format('woff2');unicode-range:${range}}`,
    )
    .join('');
}
