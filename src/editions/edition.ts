// The site in one language, put together from checked texts: what pages lay out.
import { allCharts } from '../charts/allCharts.ts';
import type { Problem } from '../evidence/problem.ts';
import type { Calculation } from '../calculations/calculation.ts';
import { formatFallbackFaces } from '../exports/fallbackFaces.ts';
import type { HeadTag } from '../exports/headMatter/headTag.ts';
import { toSiteJsonLd } from '../exports/headMatter/siteJsonLd.ts';
import { toTrailJsonLd } from '../exports/headMatter/trailJsonLd.ts';
import type { FrozenFiles } from '../exports/pin.ts';
import { formatFontFaces } from '../exports/webFonts.ts';
import { type Locale, autonyms, defaultLocale } from '../language/locales.ts';
import type { Exception, Story } from '../narratives/story.ts';
import type { ChartEdition, FileStamp } from './chartEdition.ts';
import { type Citation, type Citing, createCiting } from './citing.ts';
import { listExamples } from './citingExamples.ts';
import { type CorrectionNotices, type NoticedKind, createNotices } from './correctionNotices.ts';
import { type CorrectionEdition, createCorrections } from './corrections.ts';
import { renderCorrectionsFeed } from './correctionsFeed.ts';
import { type DatedEdition, type DatedEditions, createDated } from './datedEditions.ts';
import { type Comparison, createComparison } from './compareEdition.ts';
import { type Desk, createDesk } from './desk.ts';
import { type DirectiveEdition, createDirectives } from './directives.ts';
import { renderFeed } from './feed.ts';
import { type Heads, createHeads } from './heads.ts';
import { freezeChart } from './freezeChart.ts';
import { type Key, createKey } from './key.ts';
import { type ExplorableEdition, createExplorables } from './explorables.ts';
import { type Gallery, createGallery } from './gallery.ts';
import { type LedgerEdition, createLedger } from './ledgerEdition.ts';
import { type LessonEdition, createLessons } from './lessons.ts';
import { renderLlms } from './llms.ts';
import { type Menus, createMenus } from './menus.ts';
import { type OEmbedEdition, createOEmbeds } from './oEmbeds.ts';
import { type PdfOf, createPdfs } from './pdfEditions.ts';
import { type Texts, parseTexts } from './parseTexts.ts';
import { type QuestionEdition, type ThemeEdition, createContested } from './questions.ts';
import { type Records, createRecords } from './records.ts';
import { drawStoryCard } from './storyCard.ts';
import { type TownEdition, createTowns } from './townEdition.ts';
import { renderTownMap } from './townMap.ts';
import type { Workshop } from './workshop.ts';

export interface Edition extends Pick<Desk, 'words' | 'href' | 'url'> {
  locale: Locale;
  /** What the language calls itself. */
  language: string;
  /** The language's part of a path, undefined for the original. */
  param: string | undefined;
  /** Address of the list of issues of the code; undefined where nobody has said. */
  issues: string | undefined;
  fonts: { css: string; preload: readonly string[] };
  /** Pages that are written like stories but stand apart. */
  home: Story;
  method: Story;
  about: Story;
  cite: Story;
  replicate: Story;
  /** How to put charts on other pages; its slug is `embed`. */
  media: Story;
  stories: readonly Story[];
  /** The story that has no address of its own: it opens the page of the towns. */
  townsStory: Story;
  charts: readonly ChartEdition[];
  explorables: readonly ExplorableEdition[];
  /** A chart as the files of a pin. */
  freeze(chart: string): FrozenFiles;
  /** The charts by topic. */
  gallery: Gallery;
  storiesWith(chart: string): readonly Story[];
  /** The towns of the first list, by name. */
  towns: readonly TownEdition[];
  /** Towns side by side. */
  comparison: Comparison;
  /** Markup: the map whose marks are links to the towns. */
  townMap: string;
  /** The questions of the home page. */
  questions: readonly QuestionEdition[];
  /** All contested questions, by theme. */
  contested: readonly ThemeEdition[];
  directives: readonly DirectiveEdition[];
  lessons: readonly LessonEdition[];
  menus: Menus;
  /** The newest first. */
  corrections: readonly CorrectionEdition[];
  /** What a page has to say of corrections. */
  noticesOn(kind: NoticedKind, id: string): CorrectionNotices;
  /** The Atom document of corrections. */
  correctionsFeed(): string;
  /** The editions of days. */
  dated: DatedEditions;
  /** Undefined as long as none was released. */
  newest: DatedEdition | undefined;
  /** The edition of a story or lesson on paper. */
  pdfOf: PdfOf;
  key: Key;
  citing: Citing;
  /** How to cite a page of each kind. */
  examples: readonly Citation[];
  /** What the files of a chart say of their day and how to cite them. */
  stampOf(chart: Pick<ChartEdition, 'id'>): FileStamp;
  heads: Heads;
  /** By the id of the chart or the slug of the story. */
  oEmbeds: ReadonlyMap<string, OEmbedEdition>;
  /** The Atom document. */
  feed(): string;
  llms(): string;
  /** The front door of the ledger and its lists. */
  ledger: LedgerEdition;
  /** The pages of claims, series, calculations and sources. */
  records: Records;
  /** The language of evidence shown as evidence, where it is not that of the page. */
  evidenceLang: 'en' | undefined;
  /** The head matter of the home page. */
  siteHead: readonly HeadTag[];
  /** The pages above a page, home first; paths are from the root of the site, without language. */
  trailHead(steps: readonly { name: string; path?: string }[]): HeadTag;
  /** The share card of a story or of home, as PNG. */
  storyCard(story: Story): Promise<Uint8Array<ArrayBuffer>>;
  exceptions: readonly (Exception & { path: string })[];
}

/** The questions on the home page: the ones that the stories turn on. */
const CENTRAL = [
  'monotowns-population-2025',
  'monotowns-population-halved',
  'output-share-series',
  'saran-zone-jobs',
  'saran-output-growth',
  'saran-unemployment-level',
  'ekibastuz-ferroalloy-cost',
] as const;
const HOME = 'home';
const TOWNS = 'towns';
const APART: ReadonlySet<string> = new Set([HOME, 'method', 'about', 'cite', 'embed', 'replicate']);
/** Whether a narrative is a page of its own kind and no story. */
export const isApart = (slug: string): boolean => APART.has(slug);
/** The faces that a page shows first: digits and signs stand in the Latin ones. */
const PRELOADED: Readonly<Record<Locale, RegExp>> = {
  en: /-latin\./,
  ru: /-(?:latin|cyrillic)\./,
  kk: /-(?:latin|cyrillic|cyrillic-ext)\./,
};

function findQuestion(contested: readonly ThemeEdition[], id: string): QuestionEdition {
  const question = contested.flatMap(({ questions }) => questions).find((candidate) => candidate.id === id);
  if (question === undefined) throw new Error(`no contested question "${id}"`);
  return question;
}

function findChart(charts: ReadonlyMap<string, ChartEdition>, id: string): ChartEdition {
  const chart = charts.get(id);
  if (chart === undefined) throw new Error(`no chart "${id}"`);
  return chart;
}

/** The edition, or undefined where a text has a mistake: each is added to `problems`. */
export function createEdition(
  locale: Locale,
  texts: Texts,
  workshop: Workshop,
  calculations: readonly Calculation[],
  problems: Problem[],
): Edition | undefined {
  const desk = createDesk(locale, workshop);
  const { words, href, url } = desk;
  const explorables = createExplorables(desk);
  const parsed = parseTexts({ texts, desk, calculations, explorables, pages: [...APART, TOWNS], problems });
  if (parsed === undefined) return undefined;
  const { charts, chartTexts, narratives: written } = parsed;

  const find = (slug: string): Story => {
    const story = written.find((candidate) => candidate.slug === slug);
    if (story === undefined) throw new Error(`no narrative "${slug}"`);
    return story;
  };
  const towns = createTowns(desk);
  const contested = createContested(desk);
  const stories = written.filter(({ slug }) => !isApart(slug));
  const home = find(HOME);
  const menus = createMenus(desk, stories);
  const own = { home, stories, charts: [...charts.values()], calculations };
  const corrections = createCorrections(texts.corrections, desk, own);
  const records = createRecords(desk, calculations);
  const pdfOf = createPdfs(texts.history, desk);
  const lessons = createLessons(desk);
  const questions = contested.flatMap((theme) => theme.questions);
  const noticesOn = createNotices(corrections, { ...own, method: find('method'), records }, desk);
  const dated = createDated(texts.history, desk, { ...own, lessons });
  const citing = createCiting(desk, { ...own, towns, lessons, questions, records, dated });
  const examples = listExamples(citing);
  const allTexts = [...written, ...chartTexts.values()];
  const fontAddress = (name: string) => `${workshop.address.base}assets/fonts/${name}`;
  return {
    locale,
    language: autonyms[locale],
    param: locale === defaultLocale ? undefined : locale,
    words,
    href,
    url,
    issues: workshop.address.repository?.replace(/\/*$/, '/issues'),
    fonts: {
      css: formatFontFaces(workshop.webFonts, fontAddress) + formatFallbackFaces(workshop.webFonts),
      preload: workshop.webFonts
        .map(({ name }) => name)
        .filter((name) => PRELOADED[locale].test(name))
        .map(fontAddress),
    },
    home,
    method: find('method'),
    about: find('about'),
    cite: find('cite'),
    replicate: find('replicate'),
    media: find('embed'),
    stories,
    townsStory: find(TOWNS),
    charts: [...charts.values()],
    explorables,
    freeze: (id) => freezeChart(id, chartTexts, desk),
    gallery: createGallery(allCharts, workshop.evidence.registry, words),
    storiesWith: (chart) => stories.filter((story) => story.charts.includes(chart)),
    towns,
    comparison: createComparison(towns, desk),
    townMap: renderTownMap(findChart(charts, 'towns-map'), desk),
    questions: CENTRAL.map((id) => findQuestion(contested, id)),
    contested,
    directives: createDirectives(desk),
    lessons,
    menus,
    corrections,
    noticesOn,
    correctionsFeed: () => renderCorrectionsFeed(desk, corrections, home.published),
    dated,
    newest: dated.all[0],
    pdfOf,
    key: createKey(desk),
    citing,
    examples,
    heads: createHeads(desk, { ...own, noticesOn, citing, pdfOf }),
    stampOf: ({ id }) => ({ date: home.updated, citation: citing.of('chart', id).line('apa') }),
    oEmbeds: createOEmbeds(desk, stories, own.charts),
    feed: () => renderFeed(desk, home, stories),
    llms: () => renderLlms(desk, { ...own, menus, examples }),
    ledger: createLedger(calculations, contested, desk),
    records,
    evidenceLang: locale === 'en' ? undefined : 'en',
    siteHead: [
      toSiteJsonLd({
        name: words.say('site.name'),
        description: home.description.plain,
        locale,
        url: url(''),
        corrections: url('corrections/'),
      }),
    ],
    trailHead: (steps) =>
      toTrailJsonLd(steps.map(({ name, path }) => ({ name, url: path === undefined ? path : url(path) }))),
    storyCard: (story) => drawStoryCard(story, charts.get(story.card)?.cardDrawings ?? [], desk),
    exceptions: allTexts.flatMap(({ path, exceptions }) => exceptions.map((exception) => ({ ...exception, path }))),
  };
}
