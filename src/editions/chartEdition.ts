// One chart in one language, in every form in which it leaves the house.
import type { Chart, ChartRow, Layout } from '../charts/chart.ts';
import { drawLayouts } from '../charts/drawing.ts';
import { type Figure, renderFigure } from '../charts/figure.ts';
import { formatCell, renderTable } from '../charts/table.ts';
import { sourcesOf } from '../charts/sourceLine.ts';
import type { Source } from '../evidence/rows.ts';
import { renderChartPicture } from '../exports/chartPicture.ts';
import { toChartCsv, toChartJson } from '../exports/chartTable.ts';
import { renderEmbedPage } from '../exports/embedPage.ts';
import { type HostLines, renderHostLines } from '../exports/hostLines.ts';
import { FROM_PIN } from '../exports/pin.ts';
import { renderPng } from '../exports/png.ts';
import { renderShareCard } from '../exports/shareCard.ts';
import { type Snippet, renderSnippet } from '../exports/snippet.ts';
import type { ChartText } from '../narratives/story.ts';
import type { Desk } from './desk.ts';
import { NOTHING_PINNED, type PinEdition, type PinRecords, createPins } from './pinEdition.ts';

type FigureOptions = Pick<Figure, 'heading' | 'table' | 'links' | 'href'>;

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
  csv(): string;
  json(): string;
  /** The picture that stands alone, as an SVG document. */
  picture(): string;
  png(scale: 1 | 2): Uint8Array<ArrayBuffer>;
  shareCard(): Uint8Array<ArrayBuffer>;
  embed(): string;
  /** Editions that were frozen, the newest first. */
  pins: readonly PinEdition[];
  snippet: string;
  /** Ids of all evidence drawn. */
  claims: readonly string[];
  hostLines: HostLines;
}

/** px that a narrow frame adds around the drawing: title, dek, note, sources, credit. Hosts without scripts keep this height. */
const WORDS_AROUND = 420;
const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';

function heightOf(drawing: string): number {
  const [, height = '0'] = /viewBox="\S+ \S+ \S+ ([\d.]+)"/.exec(drawing) ?? [];
  return Math.ceil(Number(height));
}

/** Mirrors of Wikipedia are many and their names say nothing. */
function publisherOf({ author, publisher }: Source): string {
  return author.startsWith('Wikipedia') ? 'Wikipedia' : publisher || author;
}

/** `Sources: Kazinform; Wikipedia`, each publisher once. */
function formatSources(sources: readonly Source[], { words }: Desk): string {
  const names = [...new Set(sources.map(publisherOf))];
  return `${words.say('figure.sources', { count: names.length })}: ${names.join('; ')}`;
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
  // Notes open from the texts of a story; inside a figure the table and the source line answer instead.
  const still = ({ plain }: { plain: string }) => ({ plain, html: desk.escape(plain) });
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
  const credit = `${words.say('site.name')} · ${url(page).replace(FROM_PIN, '')} · CC BY 4.0`;
  const json = () =>
    toChartJson(
      {
        id,
        title: text.title.plain,
        dek: text.dek.plain,
        ...(text.note === undefined ? {} : { note: text.note.plain }),
        alt: text.alt.plain,
        url: url(page),
        licence: LICENCE,
        credit: words.say('site.name'),
        sources: sources.map((source) => ({ title: source.title, publisher: publisherOf(source), url: source.url })),
      },
      columns,
      rows,
      words,
      formatCell,
    );
  const picture = () =>
    renderChartPicture(
      {
        title: text.title.plain,
        dek: text.dek.plain,
        signs: chart.signs.map((sign) => ({ sign, word: words.say(`figure.sign.${sign}`) })),
        note: text.note?.plain,
        alt: text.alt.plain,
        sources: formatSources(sources, desk),
        credit,
        drawing: drawings.wide,
      },
      palette,
      measure,
    );
  const [, width = '0', height = '0'] = /width="([\d.]+)" height="([\d.]+)" role/.exec(picture()) ?? [];
  const snippet: Snippet = {
    title: text.title.plain,
    alt: text.alt.plain,
    embed: url(`embed/${id}/`),
    page: url(page),
    picture: url(files.png),
    pictureWidth: Number(width),
    pictureHeight: Number(height),
    credit: `${words.say('site.name')}, CC BY 4.0`,
    height: heightOf(drawings.narrow) + WORDS_AROUND,
  };
  return {
    id,
    text,
    cardDrawings: Object.values(drawings),
    galleryDrawing: drawings.narrow,
    figure: (options) => figure({ href: desk.href, ...options }),
    table: renderTable({ chart, rows, caption: text.title.plain, evidence, words, href: desk.href }),
    files,
    csv: () => toChartCsv(columns, rows),
    json,
    picture,
    png: (scale) => renderPng(picture(), stillFonts, scale),
    shareCard: () =>
      renderPng(
        renderShareCard(
          {
            hed: text.title.plain,
            dek: text.dek.plain,
            name: words.say('site.name'),
            credits: [formatSources(sources, desk), url(page).replace(/^https?:\/\//, '')],
            drawings: Object.values(drawings),
          },
          palette,
          measure,
        ),
        stillFonts,
        1,
      ),
    embed: () =>
      renderEmbedPage({
        locale: words.locale,
        title: text.title.plain,
        figure: figure({ heading: 1, links: {} }),
        canonical: url(page),
        name: words.say('site.name'),
        ...workshop.embed,
      }),
    pins: createPins({ id, claims, json }, desk, records),
    snippet: renderSnippet(snippet),
    hostLines: renderHostLines(snippet, `${workshop.address.site}${workshop.address.base}`),
    claims,
  };
}
