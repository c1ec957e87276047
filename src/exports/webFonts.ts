// The typefaces of the site, cut down to the letters, weights and optical size that it uses.
import { createHash } from 'node:crypto';
import subsetFont from 'subset-font';

/** Printable ASCII and the punctuation and accents that names in the evidence need. */
const LATIN = `${String.fromCharCode(...Array.from({ length: 95 }, (_, i) => 32 + i))}\u00a0–—‘’“”„…·×−≈№₸éáöüäñß½£€«»\u202f`;
/** Russian and Kazakh. */
const CYRILLIC = `${String.fromCharCode(...Array.from({ length: 64 }, (_, i) => 0x410 + i))}ЁёӘәҒғҚқҢңӨөҰұҮүҺһІі₸№`;
const RANGES = { latin: 'U+0-3FF,U+2000-206F,U+20AC,U+2212,U+2248', cyrillic: 'U+400-52F,U+2116,U+20B8' } as const;

type Script = keyof typeof RANGES;
interface Cut {
  family: string;
  /** Package and file prefix of fontsource. */
  face: string;
  axes: Record<string, number | { min: number; max: number }>;
  weight: string;
  /** Which instances pictures need, as weights. */
  stills: readonly number[];
}

const SERIF = '@fontsource-variable/source-serif-4/files/source-serif-4-{script}-standard-normal.woff2';
const SANS = '@fontsource-variable/golos-text/files/golos-text-{script}-wght-normal.woff2';
const cuts: readonly Cut[] = [
  { family: 'Towns Display', face: SERIF, axes: { opsz: 60, wght: 700 }, weight: '700', stills: [700] },
  { family: 'Towns Serif', face: SERIF, axes: { opsz: 16, wght: 400 }, weight: '400', stills: [] },
  { family: 'Towns Sans', face: SANS, axes: { wght: { min: 400, max: 600 } }, weight: '400 600', stills: [400, 600] },
];

export interface WebFont {
  /** Content-hashed: `towns-serif-latin.3f2a9c1d.woff2`. */
  name: string;
  family: string;
  weight: string;
  script: Script;
  bytes: Uint8Array;
}

function scriptFiles(script: Script): readonly string[] {
  return script === 'latin' ? ['latin'] : ['cyrillic', 'cyrillic-ext'];
}

function toWebFont(cut: Cut, script: Script, file: string, bytes: Uint8Array): WebFont {
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 10);
  const name = `${cut.family.toLowerCase().replace(' ', '-')}-${file}.${hash}.woff2`;
  return { name, family: cut.family, weight: cut.weight, script, bytes };
}

/** The web fonts, one file for each cut and script. `read` returns the bytes of a file of node_modules. */
export async function createWebFonts(read: (path: string) => Uint8Array): Promise<readonly WebFont[]> {
  const jobs = cuts.flatMap((cut) =>
    (['latin', 'cyrillic'] as const).flatMap((script) => scriptFiles(script).map((file) => ({ cut, script, file }))),
  );
  return Promise.all(
    jobs.map(async ({ cut, script, file }) => {
      const source = Buffer.from(read(cut.face.replace('{script}', file)));
      const letters = script === 'latin' ? LATIN : CYRILLIC;
      const bytes = await subsetFont(source, letters, { targetFormat: 'woff2', variationAxes: cut.axes });
      return toWebFont(cut, script, file, bytes);
    }),
  );
}

/** One instance a weight and script as TrueType, for pictures: their renderer reads neither woff2 nor variable fonts. */
export async function createStillFonts(read: (path: string) => Uint8Array): Promise<readonly Uint8Array[]> {
  const jobs = cuts.flatMap((cut) =>
    cut.stills.flatMap((wght) => ['latin', 'cyrillic', 'cyrillic-ext'].map((file) => ({ cut, wght, file }))),
  );
  return Promise.all(
    jobs.map(({ cut, wght, file }) => {
      const source = Buffer.from(read(cut.face.replace('{script}', file)));
      const axes = { ...cut.axes, wght };
      return subsetFont(source, LATIN + CYRILLIC, { targetFormat: 'truetype', variationAxes: axes });
    }),
  );
}

/**
 * The @font-face rules. `optional` means that a face which is late is left out of this visit: text never jumps.
 * `href` gives the address of a file.
 */
export function formatFontFaces(fonts: readonly WebFont[], href: (name: string) => string): string {
  return fonts
    .map(
      ({ family, weight, script, name }) =>
        `@font-face{font-family:'${family}';font-weight:${weight};font-display:optional;` +
        `src:url(${href(name)}) format('woff2');unicode-range:${RANGES[script]}}`,
    )
    .join('');
}
