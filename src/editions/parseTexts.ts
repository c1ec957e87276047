// The texts of one language, parsed and bound to the evidence, with every chart drawn where a text sets it.
import { allCharts } from '../charts/allCharts.ts';
import type { Calculation } from '../calculations/calculation.ts';
import type { Correction } from '../evidence/corrections.ts';
import { decodeText } from '../evidence/decodeText.ts';
import type { Problem } from '../evidence/problem.ts';
import type { EditionHistory } from '../exports/edition/editionHistory.ts';
import type { Environment } from '../narratives/environment.ts';
import { parseChartText } from '../narratives/parseChartText.ts';
import { parseStory } from '../narratives/parseStory.ts';
import type { ChartText, Story } from '../narratives/story.ts';
import { type ChartEdition, createChartEdition } from './chartEdition.ts';
import type { Desk } from './desk.ts';
import { type ExplorableEdition, explorableIds } from './explorables.ts';
import { gather } from './gather.ts';
import type { PinRecord } from './pinEdition.ts';

/** What content/ holds: the files of one language by path; corrections, pins and released editions, which are of every language. */
export interface Texts {
  narratives: ReadonlyMap<string, Uint8Array>;
  charts: ReadonlyMap<string, Uint8Array>;
  corrections: readonly Correction[];
  /** Of every language, in the order of making. */
  pins: readonly PinRecord[];
  history: EditionHistory;
}

export interface ParsedTexts {
  narratives: readonly Story[];
  /** By the id of the chart, as the charts themselves, in the order of all charts. */
  chartTexts: ReadonlyMap<string, ChartText>;
  charts: ReadonlyMap<string, ChartEdition>;
}

interface TextSource {
  texts: Texts;
  desk: Desk;
  calculations: readonly Calculation[];
  explorables: readonly ExplorableEdition[];
  /** The slugs of the narratives that must be there. */
  pages: readonly string[];
  /** Takes every mistake. */
  problems: Problem[];
}

const present = <T>(value: T | undefined): value is T => value !== undefined;

function missingFile(path: string, what: string): Problem {
  return { file: path, line: 0, what, remedy: 'write it, as the ones beside it are written' };
}

function createEnvironment(
  { desk, calculations, explorables }: TextSource,
  charts: ReadonlyMap<string, ChartEdition>,
): Environment {
  const { words, href, workshop } = desk;
  const known = new Map(calculations.map((calculation) => [calculation.id, calculation]));
  return {
    registry: workshop.evidence.registry,
    rowsSpeak: words.locale,
    words,
    calculation: (id) => known.get(id),
    calculationIds: [...known.keys()],
    chartIds: allCharts.map(({ id }) => id),
    explorableIds,
    explorable: (id) => explorables.find((explorable) => explorable.id === id)?.figure() ?? '',
    href,
    figure: (id, { wide }) => {
      const figure = charts.get(id)?.figure({ links: { chart: href(`charts/${id}/`) } }) ?? '';
      return wide ? figure.replace('class="figure"', 'class="figure figure-wide"') : figure;
    },
  };
}

/** Undefined where a text has a mistake or is missing. The texts of charts come first: a story shows charts. */
export function parseTexts(source: TextSource): ParsedTexts | undefined {
  const { texts, desk, pages, problems } = source;
  const { locale } = desk.words;
  const charts = new Map<string, ChartEdition>();
  const environment = createEnvironment(source, charts);
  const before = problems.length;
  const parse = <T>(
    files: ReadonlyMap<string, Uint8Array>,
    parser: (text: string, path: string, env: Environment) => T,
  ): T[] =>
    [...files]
      .map(([path, bytes]) => gather(problems, () => parser(decodeText(bytes, path), path, environment)))
      .filter(present);

  const chartTexts = new Map(parse<ChartText>(texts.charts, parseChartText).map((text) => [text.id, text]));
  for (const chart of allCharts) {
    const path = `content/charts/${chart.id}/${locale}.md`;
    const text = chartTexts.get(chart.id);
    if (!texts.charts.has(path)) problems.push(missingFile(path, 'the chart has no text'));
    if (text !== undefined) charts.set(chart.id, createChartEdition(chart, text, desk, texts));
  }
  const narratives = parse<Story>(texts.narratives, parseStory);
  for (const slug of pages) {
    const path = `content/narratives/${slug}/${locale}.md`;
    if (!texts.narratives.has(path)) problems.push(missingFile(path, 'the page has no text'));
  }
  return problems.length > before ? undefined : { narratives, chartTexts, charts };
}
