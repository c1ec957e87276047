// A picture that carries its faces, cut down to the letters that it shows: a browser sets it as ours does.
import subsetFont from 'subset-font';
import { leavesOf, parsePicture } from './pictureTree.ts';
import { FACES, type Face, type Typeset, runsOf } from './textRuns.ts';

const rules: Readonly<Record<Face, string>> = {
  serif: "font-family:'Source Serif 4';font-weight:700",
  sans: "font-family:'Golos Text';font-weight:400",
  'sans-bold': "font-family:'Golos Text';font-weight:600",
};
/** What stands in for a face where a program does not read it from the picture: hardly wider ones, so that no line runs out of the picture. */
const FALLBACKS = { 'Source Serif 4': "'Times New Roman',serif", 'Golos Text': 'Arial,sans-serif' } as const;

function lettersOf(svg: string, typeset: Typeset): ReadonlyMap<Face, string> {
  const runs = [...leavesOf(parsePicture(svg).root)]
    .filter(({ element }) => element.localName === 'text')
    .flatMap(({ element, style }) => runsOf(element, style, typeset));
  return new Map(
    [...Map.groupBy(runs, ({ face }) => face)].map(([face, group]) => [
      face,
      [...new Set(group.map(({ text }) => text).join(''))].toSorted().join(''),
    ]),
  );
}

/** The @font-face rules of a picture, one for every face that it uses. `fonts` are those of createStillFonts. */
export async function formatFaces(svg: string, fonts: readonly Uint8Array[], typeset: Typeset): Promise<string> {
  const letters = lettersOf(svg, typeset);
  const faces = await Promise.all(
    FACES.map(async (face, index) => {
      const text = letters.get(face);
      if (text === undefined) return '';
      const bytes = await subsetFont(Buffer.from(fonts[index]!), text, { targetFormat: 'woff2' });
      const data = Buffer.from(bytes).toString('base64');
      return `@font-face{${rules[face]};src:url(data:font/woff2;base64,${data}) format('woff2')}`;
    }),
  );
  return faces.join('');
}

/** The document with the rules in it; where a program does not read them, faces that it has stand in. */
export function embedFonts(svg: string, faces: string): string {
  const named = svg.replaceAll(
    /font-family="(Source Serif 4|Golos Text)"/g,
    (_, family: keyof typeof FALLBACKS) => `font-family="'${family}',${FALLBACKS[family]}"`,
  );
  return named.replace('</desc>', () => `</desc><style>${faces}</style>`);
}
