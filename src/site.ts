// The composition root, the only place where the rooms are wired together: the only file that touches the disk, but for the commands that write or verify.
import { existsSync, globSync, mkdtempSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buildSync, transformSync } from 'esbuild';
import { Tinypool } from 'tinypool';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { calculateAll } from './calculations/calculateAll.ts';
import type { Calculation } from './calculations/calculation.ts';
import { allCharts } from './charts/allCharts.ts';
import type { Evidence } from './charts/chart.ts';
import { createMeasure } from './charts/measure.ts';
import { listKnown } from './editions/corrections.ts';
import { type Site as CreatedSite, createSite } from './editions/createSite.ts';
import { isApart } from './editions/edition.ts';
import { type Workshop, parseAddress } from './editions/workshop.ts';
import { type Correction, parseCorrections } from './evidence/corrections.ts';
import { decodeText } from './evidence/decodeText.ts';
import { parseDescriptor } from './evidence/descriptor.ts';
import { parseEvidence } from './evidence/parseEvidence.ts';
import { type Problem, Problems } from './evidence/problem.ts';
import type { Registry } from './evidence/registry.ts';
import { type DataTable, describeTables } from './exports/dataTables.ts';
import { type EditionHistory, parseHistory } from './exports/edition/editionHistory.ts';
import type { HeadTag } from './exports/headMatter/headTag.ts';
import { parsePalette } from './exports/palette.ts';
import { pinnedFile } from './exports/pin.ts';
import { type ListedPin, parsePins } from './exports/pinManifest.ts';
import type * as pngTask from './exports/pngTask.ts';
import { createTypeset } from './exports/textRuns.ts';
import { verifyPins } from './exports/verifyPins.ts';
import { createStillFonts, createWebFonts } from './exports/webFonts.ts';
import type { Locale } from './language/locales.ts';
import type { Story } from './narratives/story.ts';

export type { ChartEdition } from './editions/chartEdition.ts';
export type { ChartFile } from './editions/chartFiles.ts';
export type { Comparison } from './editions/compareEdition.ts';
export type { NoticedKind } from './editions/correctionNotices.ts';
export type { DatedEdition } from './editions/datedEditions.ts';
export type { ChangeGroup } from './editions/editionChanges.ts';
export type { Edition } from './editions/edition.ts';
export type { DirectiveEdition } from './editions/directives.ts';
export type { CalculationRecord, Term } from './editions/calculationRecords.ts';
export type { ClaimRecord } from './editions/claimRecords.ts';
export type { Rivalry } from './editions/claimDetails.ts';
export { releaseRules } from './editions/releaseReadme.ts';
export type { PublishedTable } from './exports/release/publishedTable.ts';
export type { Citation } from './editions/citing.ts';
export type { EvidenceLine, SourceLine } from './editions/evidenceLine.ts';
export type { ExplorableEdition } from './editions/explorables.ts';
export type { ClaimLine, MeasureList, PlaceList } from './editions/ledgerClaims.ts';
export type { LessonEdition } from './editions/lessons.ts';
export type { UseGroup } from './editions/namedUses.ts';
export { recordFilePath } from './editions/recordFiles.ts';
export type { Replication } from './editions/replication.ts';
export type { RecordLink } from './editions/recordDesk.ts';
export type { SeriesPart, SeriesRecord } from './editions/seriesRecords.ts';
export type { SourceRecord } from './editions/sourceRecords.ts';
export type { QuestionEdition, ThemeEdition } from './editions/questions.ts';
export type { TownDetails, TownEdition } from './editions/townEdition.ts';
export { autonyms, shortNames } from './language/locales.ts';
export { searchKinds } from './exports/searchPage.ts';
export type { HeadTag, Story };

export interface Site extends CreatedSite {
  /** Scripts for pages that hold our frames, and for our own page in a frame. */
  scripts: Readonly<Record<'hostFrames' | 'chartElement' | 'framedNotFound', string>>;
  /** The list of all pins, as it stands on the disk. */
  pinManifest(): Uint8Array<ArrayBuffer>;
}

// Paths are resolved from the root of the project: the bundler moves modules, so their own addresses say nothing.
const read = (path: string): Uint8Array<ArrayBuffer> => new Uint8Array(readFileSync(path));
const readText = (path: string): string => decodeText(read(path), path);
const readModule = (path: string): Uint8Array<ArrayBuffer> => read(join('node_modules', path));

/** The files of seeds/ by their path. */
export function readSeeds(): ReadonlyMap<string, Uint8Array<ArrayBuffer>> {
  return new Map(
    readdirSync('seeds')
      .toSorted()
      .map((name) => [`seeds/${name}`, read(`seeds/${name}`)]),
  );
}

/** The texts of one folder of content/ in one language, by their path. */
function readTexts(folder: 'narratives' | 'charts' | 'evidence', locale: Locale): ReadonlyMap<string, Uint8Array> {
  const suffix = folder === 'evidence' ? 'csv' : 'md';
  const paths = globSync(`content/${folder}/*/${locale}.${suffix}`).toSorted();
  return new Map(paths.map((path) => [path, read(path)]));
}

/** content/corrections.csv, which may name whatever is published. */
function readCorrections(
  registry: Registry,
  calculations: readonly Calculation[],
  problems: Problem[],
): readonly Correction[] {
  const path = 'content/corrections.csv';
  const stories = readdirSync('content/narratives').filter((slug) => !isApart(slug));
  const known = listKnown(registry, calculations, allCharts, stories);
  return parseCorrections(existsSync(path) ? read(path) : undefined, path, known, problems);
}

/** The list of all pins ever made. */
export const PINS = 'content/pins.csv';

/** The pins, each checked byte for byte: a build does not publish what was frozen and then changed. */
export function readPins(problems: Problem[]): readonly ListedPin[] {
  const charts = allCharts.map(({ id }) => id);
  const pins = parsePins(existsSync(PINS) ? read(PINS) : undefined, PINS, charts, problems);
  problems.push(...verifyPins(pins, PINS, { paths: globSync('public/{,*/}pin/**/*.*'), read }));
  return pins;
}

/** The list of all files of all editions ever released. */
export const EDITIONS = 'content/editions/files.csv';

/** The released editions, each checked byte for byte like pins. */
export function readEditions(problems: Problem[]): EditionHistory {
  const found = globSync(['content/editions/*', 'public/{,*/}editions/**']).filter((path) => statSync(path).isFile());
  return parseHistory({ paths: found.toSorted(), read }, EDITIONS, problems);
}

/** Natural Earth's outline of Kazakhstan, which is number 398 of ISO 3166-1. */
function readOutline(): Evidence['outline'] {
  const atlas = JSON.parse(decodeText(readModule('world-atlas/countries-50m.json'), 'world-atlas')) as Topology<{
    countries: GeometryCollection;
  }>;
  const country = atlas.objects.countries.geometries.find(({ id }) => id === '398');
  if (country === undefined) throw new Error('world-atlas has no country 398');
  return feature(atlas, country) as Evidence['outline'];
}

/** The renderer of pictures reads fonts from files only, so the still fonts are put into a folder of their own. */
async function writeStillFonts(): Promise<{ files: string[]; fonts: readonly Uint8Array[] }> {
  const fonts = await createStillFonts(readModule);
  const folder = mkdtempSync(join(tmpdir(), 'twenty-towns-fonts-'));
  const files = fonts.map((bytes, index) => {
    const file = join(folder, `${index}.ttf`);
    writeFileSync(file, bytes);
    return file;
  });
  return { files, fonts };
}

/** A module of src/browser and the call that starts it, as one minified script that needs no other. */
function bundleScript(module: string, call: string): string {
  const contents = `import { ${call.replace(/\(.*/, '')} } from './src/browser/${module}.ts'; ${call};`;
  const stdin = { contents, resolveDir: process.cwd(), loader: 'ts' } as const;
  const options = { bundle: true, minify: true, write: false, format: 'iife', target: 'es2022' } as const;
  return buildSync({ stdin, ...options }).outputFiles[0]?.text.trim() ?? '';
}

/** The style and the scripts that every embed carries. */
function bundleEmbed(): Workshop['embed'] {
  const css = ['tokens', 'charts'].map((name) => readText(`src/styles/${name}.css`)).join('');
  return {
    css: transformSync(css, { loader: 'css', minify: true }).code,
    addressScript: bundleScript('embedAddress', 'obeyAddress(window)'),
    heightScript: bundleScript('embedHeight', 'reportHeight(window)'),
  };
}

const SANS_FILES = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext'];

// Written out: a bundler may rename the function, and the thread loads the module as it stands on the disk.
const PNG_TASK = 'runPngTask' satisfies keyof typeof pngTask;

/** Makes pictures in threads, while pages are rendered in this one. */
function createPngPool(fontFiles: readonly string[]): Workshop['renderPng'] {
  const maxThreads = Math.max(1, availableParallelism() - 1);
  const pool = new Tinypool({ filename: resolve('src/exports/pngTask.ts'), minThreads: 0, maxThreads });
  return (svg, scale) => pool.run({ svg, fontFiles, scale } satisfies pngTask.PngTask, { name: PNG_TASK });
}

/** Everything that drawings and pictures need from the disk. */
async function openWorkshop(evidence: Evidence, tables: readonly DataTable[]): Promise<Workshop> {
  const { files, fonts } = await writeStillFonts();
  const sans = SANS_FILES.map((name) =>
    readModule(`@fontsource-variable/golos-text/files/golos-text-${name}-wght-normal.woff2`),
  );
  const tokens = readText('src/styles/tokens.css');
  return {
    evidence,
    address: parseAddress(process.env),
    webFonts: await createWebFonts(readModule),
    embed: bundleEmbed(),
    styles: {
      chicago: readText('content/styles/chicago-author-date.csl'),
      gost: readText('content/styles/gost-r-7-0-100.csl'),
    },
    styleLocales: {
      ru: readText('node_modules/citeproc-locales/locales/locales-ru-RU.xml'),
      kk: readText('content/styles/locales-kk-KZ.xml'),
    },
    tables,
    measure: { sans: createMeasure(sans), serif: createMeasure(fonts.slice(0, 3)) },
    stillFonts: files,
    renderPng: createPngPool(files),
    palette: parsePalette(tokens),
    darkPalette: parsePalette(tokens, 'dark'),
    faces: { fonts, typeset: createTypeset(fonts) },
  };
}

async function loadSite(): Promise<Site> {
  const seeds = readSeeds();
  const registry = parseEvidence(seeds);
  const calculations = calculateAll(registry);
  const byId = new Map(calculations.map((calculation) => [calculation.id, calculation]));
  const evidence: Evidence = {
    registry,
    outline: readOutline(),
    calculation(id) {
      const found = byId.get(id);
      if (found === undefined) throw new Error(`no calculation "${id}"`);
      return found;
    },
  };
  const readAny = (name: string): Uint8Array<ArrayBuffer> => seeds.get(`seeds/${name}`) ?? read(name);
  const descriptor = parseDescriptor(
    decodeText(readAny('datapackage.json'), 'datapackage.json'),
    'seeds/datapackage.json',
  );
  const tables = describeTables(descriptor, (name) => registry.tables[name].length);
  const problems: Problem[] = [];
  const corrections = readCorrections(registry, calculations, problems);
  const listed = readPins(problems);
  const history = readEditions(problems);
  if (problems.length > 0) throw new Problems(problems);
  const pins = listed.map((pin) => {
    const text = (kind: 'json' | 'html' | 'svg') => decodeText(read(pinnedFile(pin, kind)), pin.chart);
    return { ...pin, json: text('json'), html: text('html'), svg: text('svg') };
  });
  const created = createSite({
    descriptor,
    tables,
    calculations,
    workshop: await openWorkshop(evidence, tables),
    texts: (locale) => ({
      narratives: readTexts('narratives', locale),
      charts: readTexts('charts', locale),
      evidence: readTexts('evidence', locale),
    }),
    records: { corrections, pins, history },
    pins: listed,
    read: readAny,
  });
  return {
    ...created,
    pinManifest: () => read(PINS),
    scripts: {
      hostFrames: bundleScript('hostFrames', 'sizeFrames(document, document.currentScript)'),
      chartElement: bundleScript('chartElement', 'defineChart(document.currentScript)'),
      framedNotFound: bundleScript('framedNotFound', 'showFramed(window)'),
    },
  };
}

// The configuration and the bundled pages are two module graphs of one process; this is where they share one loaded site.
const shared = globalThis as typeof globalThis & { [key: symbol]: Promise<Site> | undefined };
const SITE = Symbol.for('twenty-towns.site');

/** The whole site, loaded once a process; rejects with Problems that list every mistake of every file. */
export function readSite(): Promise<Site> {
  return (shared[SITE] ??= loadSite());
}
