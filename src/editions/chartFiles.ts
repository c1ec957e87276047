// Every file of a chart: pictures for pages, feeds, slides and print, data for spreadsheets and programs, and one archive.
import type { Chart, ChartRow } from '../charts/chart.ts';
import { type PackageWords, describePackage } from '../exports/chartPackage.ts';
import { type Ground, describeColumns, toChartWorkbook } from '../exports/chartWorkbook.ts';
import { embedFonts, formatFaces } from '../exports/embedFonts.ts';
import type { Shape } from '../exports/frameLayout.ts';
import { type FramedPicture, renderFramedPicture } from '../exports/framedPicture.ts';
import { outlineText } from '../exports/outlineText.ts';
import { type Palette, greyPalette } from '../exports/palette.ts';
import { renderPdf } from '../exports/pdf.ts';
import { type Packed, packFiles } from '../exports/zip.ts';
import type { Desk } from './desk.ts';

type Bytes = Uint8Array<ArrayBuffer>;

export interface ChartFile {
  /** `saran-jobs-square.png`. */
  name: string;
  /** From the root of the site, without language. */
  path: string;
  /** Made once, when it is first asked for. */
  bytes(): Promise<Bytes>;
}

/** What the files are made from. */
export interface ChartMaterial {
  chart: Chart<ChartRow>;
  rows: readonly ChartRow[];
  grounds: readonly Ground[];
  /** The picture that stands alone, in the colours of a palette, without faces. */
  picture(palette: Palette): string;
  framed: FramedPicture;
  csv(): string;
  json(): string;
  notes: Pick<PackageWords, 'title' | 'dek' | 'note' | 'url' | 'licence' | 'licenceUrl' | 'citation'>;
  alt: string;
  /** ISO day of the edition. */
  date: string;
}

export type FileKind =
  | 'csv'
  | 'json'
  | 'xlsx'
  | 'zip'
  | 'svg'
  | 'darkSvg'
  | 'greySvg'
  | 'outlinedSvg'
  | 'pdf'
  | 'greyPdf'
  | 'png'
  | 'png2'
  | 'darkPng'
  | `${Shape}${'' | 'Dark'}`;

const SUFFIX: Readonly<Record<FileKind, string>> = {
  csv: '.csv',
  json: '.json',
  xlsx: '.xlsx',
  zip: '.zip',
  svg: '.svg',
  darkSvg: '-dark.svg',
  greySvg: '-grey.svg',
  outlinedSvg: '-outlined.svg',
  pdf: '.pdf',
  greyPdf: '-grey.pdf',
  png: '.png',
  png2: '@2x.png',
  darkPng: '-dark.png',
  square: '-square.png',
  squareDark: '-square-dark.png',
  wide: '-wide.png',
  wideDark: '-wide-dark.png',
  story: '-story.png',
  storyDark: '-story-dark.png',
};
/** In the archive, in the order in which its note tells of them. */
const PACKED = ['csv', 'json', 'xlsx', 'svg', 'png2', 'pdf'] as const;

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

const encode = (text: string): Bytes => new TextEncoder().encode(text) as Bytes;

/** The files by what they are. */
export function createChartFiles(material: ChartMaterial, desk: Desk): Readonly<Record<FileKind, ChartFile>> {
  const { words, workshop } = desk;
  const { palette, darkPalette, measure } = workshop;
  const { fonts, typeset } = workshop.faces;
  const { chart, rows, grounds, framed, notes, date } = material;
  const light = once(() => material.picture(palette));
  const dark = once(() => material.picture(darkPalette));
  const grey = once(() => material.picture(greyPalette));
  const faces = once(() => formatFaces(light(), fonts, typeset));
  const about = { ...notes, credit: framed.name };
  const svg = async (picture: string) => encode(embedFonts(picture, await faces()));
  const png = (picture: string, scale: 1 | 2 = 1) => workshop.renderPng(picture, scale);
  const frame = (shape: Shape, colours: Palette) => png(renderFramedPicture(framed, shape, colours, measure));
  const pdf = (picture: string) =>
    renderPdf(
      picture,
      { title: notes.title, alt: material.alt, author: framed.name, locale: words.locale, date },
      fonts,
      typeset,
    );
  const pack = async () => {
    const packed = await Promise.all(
      PACKED.map(async (kind): Promise<Packed> => ({ name: files[kind].name, bytes: await files[kind].bytes() })),
    );
    const content: PackageWords = {
      ...about,
      id: chart.id,
      files: PACKED.map((kind) => ({ name: files[kind].name, what: words.say(`files.what.${kind}`) })),
      columns: describeColumns(chart.columns, rows, words),
      grounds,
    };
    return packFiles([...describePackage(content, words), ...packed], date);
  };
  const makers: Readonly<Record<FileKind, () => Promise<Bytes>>> = {
    csv: async () => encode(material.csv()),
    json: async () => encode(material.json()),
    xlsx: () => toChartWorkbook(chart.columns, rows, grounds, about, words, date),
    zip: pack,
    svg: () => svg(light()),
    darkSvg: () => svg(dark()),
    greySvg: () => svg(grey()),
    outlinedSvg: async () => encode(outlineText(light(), typeset)),
    pdf: () => pdf(light()),
    greyPdf: () => pdf(grey()),
    png: () => png(light()),
    png2: () => png(light(), 2),
    darkPng: () => png(dark()),
    square: () => frame('square', palette),
    squareDark: () => frame('square', darkPalette),
    wide: () => frame('wide', palette),
    wideDark: () => frame('wide', darkPalette),
    story: () => frame('story', palette),
    storyDark: () => frame('story', darkPalette),
  };
  const files = Object.fromEntries(
    (Object.keys(SUFFIX) as FileKind[]).map((kind) => {
      const name = `${chart.id}${SUFFIX[kind]}`;
      return [kind, { name, path: `charts/${chart.id}/${name}`, bytes: once(makers[kind]) }];
    }),
  ) as Record<FileKind, ChartFile>;
  return files;
}
