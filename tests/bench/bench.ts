// `npm run bench`: what the built site weighs, scores and costs, beside its bars. It measures and fails nothing; run it on a quiet machine.
import type { Browser } from 'playwright-core';
import { openSite } from '../browser/openSite.ts';
import { documentOf, isEmbed, pageAt, pagesOf } from '../dist/pagesOf.ts';
import { weigh } from '../dist/weigh.ts';
import { type Measured, formatMeasured, medianOf } from './bars.ts';
import { measureBuild } from './buildCost.ts';
import { timeDrawing } from './drawingTime.ts';
import { timeFilter } from './filterTime.ts';
import { measureFrames } from './frameCost.ts';
import { timeLayouts } from './layoutTime.ts';
import { scorePage } from './lighthouseScores.ts';
import { timeVerifying } from './pinCost.ts';

const kB = (bytes: number): number => bytes / 1000;

const STORY = '/saran/';
const EMBED = '/embed/saran-jobs/';
const scored = ['/', STORY, '/charts/saran-jobs/', EMBED];
const RUNS = 5;
const LIGHTHOUSE_RUNS = 3;
const PINS = 1000;

function print(title: string, lines: readonly Measured[]): void {
  console.log(`\n${title}`);
  for (const line of lines) console.log(formatMeasured(line));
}

function measureSizes(): Measured[] {
  const { document, fonts, scriptFiles, scripts } = weigh(pageAt(STORY));
  const embeds = pagesOf().filter(isEmbed);
  const heaviest = embeds.toSorted((a, b) => weigh(b).document - weigh(a).document)[0] ?? pageAt(EMBED);
  return [
    { what: `${STORY} with fonts`, value: kB(document + scriptFiles + fonts), unit: 'kB', bar: 100 },
    { what: `${STORY} without fonts`, value: kB(document + scriptFiles), unit: 'kB', bar: 50 },
    { what: `${STORY} script`, value: kB(scripts), unit: 'kB', bar: 4 },
    { what: `${heaviest.path}, the heaviest embed`, value: kB(weigh(heaviest).document), unit: 'kB', bar: 12 },
    ...scored.map((path) => ({ what: `${path} document`, value: kB(weigh(pageAt(path)).document), unit: 'kB' })),
  ];
}

async function measureDrawings(browser: Browser, origin: string): Promise<Measured[]> {
  const charts = documentOf(pageAt(STORY)).querySelectorAll('svg.chart-narrow').length;
  const story: number[] = [];
  const embed: number[] = [];
  let requests = 0;
  for (let run = 0; run < RUNS; run += 1) {
    story.push((await timeDrawing(browser, `${origin}${STORY}`, charts)).stands);
    const drawing = await timeDrawing(browser, `${origin}${EMBED}`, 1);
    embed.push(drawing.stands);
    requests = Math.max(requests, drawing.requests);
  }
  return [
    { what: `${STORY} last of ${charts} charts stands`, value: medianOf(story), unit: 'ms', bar: 800 },
    { what: `${EMBED} drawn`, value: medianOf(embed), unit: 'ms', bar: 500 },
    { what: `${EMBED} requests`, value: requests, unit: '', bar: 1 },
  ];
}

function measureLayouts(): Measured[] {
  const times = [...timeLayouts()].toSorted(([, a], [, b]) => b - a);
  const [slowest = ['', Number.NaN]] = times;
  return [
    { what: `slowest chart, ${slowest[0]}`, value: slowest[1], unit: 'ms', bar: 10 },
    { what: `median of ${times.length} charts`, value: medianOf(times.map(([, time]) => time)), unit: 'ms', bar: 10 },
  ];
}

print('Sizes as brotli', measureSizes());
print('One layout of a chart', measureLayouts());
print('Pins', [{ what: `${PINS} pins verified`, value: await timeVerifying(PINS), unit: 's', bar: 5 }]);

const { browser, host, close } = await openSite();
print('1.6 Mbit/s, 150 ms, processor slowed 4 times, empty cache', await measureDrawings(browser, host.origin));
const { slowest, typical } = await timeFilter(browser, `${host.origin}/ledger/`);
print('A keystroke in the filter of the ledger, processor slowed 4 times', [
  { what: 'slowest', value: slowest, unit: 'ms', bar: 100 },
  { what: 'median', value: typical, unit: 'ms', bar: 100 },
]);
print('Frames on the pages of others', await measureFrames(RUNS));
const scores: Measured[] = [];
for (const path of scored) scores.push(...(await scorePage(host.origin, path, LIGHTHOUSE_RUNS)));
print(`Lighthouse, mobile, median of ${LIGHTHOUSE_RUNS} runs`, scores);
await close();

const { seconds, mebibytes } = await measureBuild();
print('Build without a cache', [
  { what: 'time', value: seconds, unit: 's', bar: 120 },
  { what: 'peak memory, all processes', value: mebibytes, unit: 'MiB', bar: 2048 },
]);
