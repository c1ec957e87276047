// One chart in one language, in every form in which it leaves the house.
import type { Chart, ChartRow, Layout } from '../charts/chart.ts';
import { drawLayouts } from '../charts/drawing.ts';
import { type Figure, renderFigure } from '../charts/figure.ts';
import { tieWords } from '../language/leaningWords.ts';
import { formatCell, renderTable } from '../charts/table.ts';
import { sourcesOf } from '../charts/sourceLine.ts';
import { renderChartPicture } from '../exports/chartPicture.ts';
import { toChartCsv, toChartJson } from '../exports/chartTable.ts';
import { renderEmbedPage } from '../exports/embedPage.ts';
import { FROM_PIN } from '../exports/pin.ts';
import { renderPng } from '../exports/png.ts';
import { renderShareCard } from '../exports/shareCard.ts';
import type { Palette } from '../exports/palette.ts';
import type { ChartText } from '../narratives/story.ts';
import { type ChartFile, type FileKind, createChartFiles } from './chartFiles.ts';
import { type FileGroup, listChartFiles } from './chartFileList.ts';
import { listGrounds } from './chartGrounds.ts';
import { numbersOf } from './correctedGrounds.ts';
import { noticeInFrame } from './correctionInFrame.ts';
import type { Desk } from './desk.ts';
import { type EmbedKit, createEmbedKit } from './embedKit.ts';
import { NOTHING_PINNED, type PinEdition, type PinRecords, createPins } from './pinEdition.ts';
import { formatFewerSources, formatSources, publisherOf } from './sourceNames.ts';

type FigureOptions = Pick<Figure, 'heading' | 'table' | 'links' | 'href'>;

/** What files say of themselves. */
export interface FileStamp {
  /** ISO day of the edition. */
  date: string;
  /** One line. */
  citation: string;
}

export interface ChartEdition {
  id: string;
  text: ChartText;
  /** The layouts from which a share card takes the one that it can show largest. */
  cardDrawings: readonly string[];
  galleryDrawing: string;
  /** The `<figure>` as a page of the site has it; `heading` is the level of its title. */
  figure(options: FigureOptions): string;
  table: string;
  /** Paths from the root of the site, without language. */
  files: Readonly<Record<'csv' | 'json' | 'svg' | 'png' | 'png2', string>>;
  /** Every file, made once; `date` is the ISO day of the edition. */
  filesOf(stamp: FileStamp): Readonly<Record<FileKind, ChartFile>>;
  /** The same by use, as the page of the chart lists them. */
  listFiles(stamp: FileStamp): Promise<readonly FileGroup[]>;
  /** The line to print beside a picture: who made it, where it lives, and how it may be used. */
  credit: string;
  csv(): string;
  json(): string;
  /** The picture that stands alone, as an SVG document. */
  picture(): string;
  png(scale: 1 | 2): Uint8Array<ArrayBuffer>;
  shareCard(): Promise<Uint8Array<ArrayBuffer>>;
  embed(): string;
  /** Editions that were frozen, the newest first. */
  pins: readonly PinEdition[];
  kit: EmbedKit;
  /** Ids of all evidence drawn. */
  claims: readonly string[];
}

const LICENCE = 'CC BY 4.0';
const LICENCE_URL = 'https://creativecommons.org/licenses/by/4.0/';

/** px of a drawing. */
function sizeOf(drawing: string): { width: number; height: number } {
  const [, width = '0', height = '0'] = /viewBox="\S+ \S+ ([\d.]+) ([\d.]+)"/.exec(drawing) ?? [];
  return { width: Math.ceil(Number(width)), height: Math.ceil(Number(height)) };
}

export function createChartEdition(
  chart: Chart<ChartRow>,
  text: ChartText,
  desk: Desk,
  records: PinRecords = NOTHING_PINNED,
): ChartEdition {
  const { words, workshop, url } = desk;
  const { evidence, palette, measure, stillFonts } = workshop;
  const { id, columns } = chart;
  const rows = chart.rows(evidence);
  const drawings: Record<Layout, string> = drawLayouts(chart, rows, { words, measure: measure.sans });
  const claims = [...new Set(rows.flatMap((row) => row.claims))];
  const sources = sourcesOf(rows, evidence);
  const correction = noticeInFrame(id, [...claims, ...numbersOf(text)], desk, records.corrections);
  // Notes open from the texts of a story; inside a figure the table and the source line answer instead.
  const still = ({ plain }: { plain: string }) => ({ plain, html: desk.escape(tieWords(plain)) });
  const figureText = {
    title: still(text.title),
    dek: still(text.dek),
    alt: still(text.alt),
    note: text.note === undefined ? undefined : still(text.note),
  };
  const page = `charts/${id}/`;
  const file = (suffix: string) => `${page}${id}${suffix}`;
  const files = { csv: file('.csv'), json: file('.json'), svg: file('.svg'), png: file('.png'), png2: file('@2x.png') };
  const figure = (options: FigureOptions) =>
    renderFigure({ chart, rows, drawings, text: figureText, evidence, words, ...options });
  const credit = `${words.say('site.name')} · ${url(page).replace(FROM_PIN, '')} · ${LICENCE}`;
  const signs = chart.signs.map((sign) => ({ sign, word: words.say(`figure.sign.${sign}`) }));
  const picture = (colours: Palette = palette) =>
    renderChartPicture(
      {
        title: text.title.plain,
        dek: text.dek.plain,
        signs,
        note: text.note?.plain,
        alt: text.alt.plain,
        sources: formatSources(sources, words),
        credit,
        drawing: drawings.wide,
      },
      colours,
      measure,
    );
  const [, width = '0', height = '0'] = /width="([\d.]+)" height="([\d.]+)" role/.exec(picture()) ?? [];
  const csv = () => toChartCsv(columns, rows);
  const json = () =>
    toChartJson(
      {
        id,
        title: text.title.plain,
        dek: text.dek.plain,
        ...(text.note === undefined ? {} : { note: text.note.plain }),
        alt: text.alt.plain,
        url: url(page),
        licence: LICENCE_URL,
        credit: words.say('site.name'),
        sources: sources.map((source) => ({ title: source.title, publisher: publisherOf(source), url: source.url })),
      },
      columns,
      rows,
      words,
      formatCell,
    );
  const place = url(page).replace(/^https?:\/\//, '');
  const createFiles = ({ date, citation }: FileStamp) =>
    createChartFiles(
      {
        chart,
        rows,
        grounds: listGrounds(rows, evidence),
        picture,
        framed: {
          title: text.title.plain,
          dek: text.dek.plain,
          note: text.note?.plain,
          signs,
          alt: text.alt.plain,
          name: words.say('site.name'),
          sources: formatFewerSources(sources, words),
          credits: [`${place} · ${LICENCE}`, place],
          drawings: Object.values(drawings),
        },
        csv,
        json,
        notes: {
          title: text.title.plain,
          dek: text.dek.plain,
          note: text.note?.plain,
          url: url(page),
          licence: LICENCE,
          licenceUrl: LICENCE_URL,
          citation,
        },
        alt: text.alt.plain,
        date,
      },
      desk,
    );
  let made: { stamp: FileStamp; files: ReturnType<typeof createFiles> } | undefined;
  const filesOf = (stamp: FileStamp) => {
    if (made?.stamp.date !== stamp.date || made.stamp.citation !== stamp.citation)
      made = { stamp, files: createFiles(stamp) };
    return made.files;
  };
  return {
    id,
    text,
    cardDrawings: Object.values(drawings),
    galleryDrawing: drawings.narrow,
    figure: (options) => figure({ href: desk.href, ...options }),
    table: renderTable({ chart, rows, caption: text.title.plain, evidence, words, href: desk.href }),
    files,
    filesOf,
    listFiles: (stamp) => listChartFiles(filesOf(stamp), words),
    credit,
    csv,
    json,
    picture: () => picture(),
    png: (scale) => renderPng(picture(), stillFonts, scale),
    shareCard: () =>
      workshop.renderPng(
        renderShareCard(
          {
            hed: text.title.plain,
            dek: text.dek.plain,
            name: words.say('site.name'),
            credits: [...formatFewerSources(sources, words), url(page).replace(/^https?:\/\//, '')],
            drawings: Object.values(drawings),
          },
          palette,
          measure,
        ),
        1,
      ),
    embed: () =>
      renderEmbedPage({
        locale: words.locale,
        title: text.title.plain,
        figure: figure({ heading: 1, links: {} }),
        canonical: url(page),
        name: words.say('site.name'),
        correction,
        ...workshop.embed,
      }),
    pins: createPins(
      { id, claims, json, signs: signs.map(({ word }) => word), sources: formatSources(sources, words) },
      desk,
      records,
    ),
    kit: createEmbedKit(
      {
        id,
        title: text.title.plain,
        alt: text.alt.plain,
        picture: url(files.png),
        pictureWidth: Number(width),
        pictureHeight: Number(height),
        words: {
          title: text.title.plain,
          dek: text.dek.plain,
          signs: signs.map(({ word }) => word),
          small: [correction?.text ?? '', text.note?.plain ?? '', formatSources(sources, words), credit].filter(
            (line) => line !== '',
          ),
        },
        narrow: sizeOf(drawings.narrow),
        medium: sizeOf(drawings.medium),
      },
      desk,
    ),
    claims,
  };
}
