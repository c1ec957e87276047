// A chart as it stands on a page: title, dek, legend, the drawing in three layouts, note, sources, table, links.
import { escapeHtml } from '../language/escape.ts';
import type { Words } from '../language/words.ts';
import type { Chart, ChartRow, Evidence, Layout } from './chart.ts';
import { renderLegend } from './legend.ts';
import { type Href, renderSources, sourcesOf } from './sourceLine.ts';
import { renderTable } from './table.ts';

/** A text of an editor, as markup with its links and as plain text. */
interface RichText {
  html: string;
  plain: string;
}

interface FigureText {
  title: RichText;
  dek: RichText;
  note?: RichText | undefined;
  alt: RichText;
}

export interface Figure<Row extends ChartRow = ChartRow> {
  chart: Chart<Row>;
  rows: readonly Row[];
  drawings: Readonly<Record<Layout, string>>;
  text: FigureText;
  evidence: Evidence;
  words: Words;
  /** The level of the title where it heads a section; without it the title is a strong paragraph. */
  heading?: 1 | 2 | 3 | undefined;
  /** Addresses of the chart's page, its numbers and its embed; what is missing is not linked. */
  links?: { chart?: string | undefined; csv?: string | undefined; embed?: string | undefined };
  /** Without the table, for pages that set it apart with renderTable; with it by default. */
  table?: boolean;
  /** With it, sources and rows of the table lead to their records on the site; without, to the documents. */
  href?: Href;
}

/** Publishers in the source line; the table has the source of every row. */
const LISTED = 8;

function renderLinks({ links = {}, text, words }: Figure): string {
  const items = (['chart', 'csv', 'embed'] as const).flatMap((name) => {
    const address = links[name];
    return address === undefined
      ? []
      : [`<li><a href="${escapeHtml(address)}">${escapeHtml(words.say(`figure.link.${name}`))}</a></li>`];
  });
  if (items.length === 0) return '';
  return `<ul class="figure-links" aria-label="${escapeHtml(words.say('figure.links', { title: text.title.plain }))}">${items.join('')}</ul>`;
}

/** The `<figure>` with everything a reader needs; the drawings are named by its title and described by its alt. */
export function renderFigure(figure: Figure): string {
  const { chart, rows, drawings, text, evidence, words, heading, table = true, href } = figure;
  const title = heading === undefined ? 'p' : `h${heading}`;
  const sources = sourcesOf(rows, evidence);
  return [
    `<figure class="figure" id="chart-${chart.id}">`,
    `<figcaption><${title} class="figure-title" id="${chart.id}-title">${text.title.html}</${title}><p class="figure-dek">${text.dek.html}</p></figcaption>`,
    renderLegend(chart.signs, words),
    `<div class="figure-drawing">${drawings.narrow}${drawings.medium}${drawings.wide}</div>`,
    `<p id="${chart.id}-alt" hidden>${escapeHtml(text.alt.plain)}</p>`,
    text.note === undefined ? '' : `<p class="figure-note">${text.note.html}</p>`,
    `<p class="figure-sources">${escapeHtml(words.say('figure.sources', { count: sources.length }))}: ${renderSources(sources, words, { most: LISTED, href, table: table ? undefined : figure.links?.chart })}</p>`,
    table
      ? `<details class="figure-table"><summary>${escapeHtml(words.say('figure.table'))}</summary>${renderTable({ chart, rows, caption: text.title.plain, evidence, words, href })}</details>`
      : '',
    renderLinks(figure),
    '</figure>',
  ].join('');
}
