// A chart as the bytes of a pin: page, numbers and pictures that hold whatever host and base path serve them.
import { allCharts } from '../charts/allCharts.ts';
import { renderEmbedPage } from '../exports/embedPage.ts';
import { FROM_PIN, type FrozenFiles } from '../exports/pin.ts';
import type { Locale } from '../language/locales.ts';
import type { ChartText } from '../narratives/story.ts';
import { createChartEdition } from './chartEdition.ts';
import type { Desk } from './desk.ts';
import { isIn } from './mirror.ts';

/** From a pin to the root of its language, and one folder more to what the original alone has. */
function addressFrom(locale: Locale): (path: string) => string {
  return (path) => `${FROM_PIN}${isIn(locale, path) ? '' : '../'}${path}`;
}

const encode = (file: string): Uint8Array<ArrayBuffer> => new Uint8Array(new TextEncoder().encode(file));

/**
 * The same evidence, texts and drawings give the same bytes on every day and under every SITE_URL and BASE_PATH: addresses are
 * relative to the pin, and printed ones begin at the root of the site. The day and the full address are said by the status sheet and
 * by the page of the chart, which each build writes.
 */
export function freezeChart(id: string, texts: ReadonlyMap<string, ChartText>, desk: Desk): FrozenFiles {
  const chart = allCharts.find((candidate) => candidate.id === id);
  const text = texts.get(id);
  if (chart === undefined || text === undefined) throw new Error(`no chart "${id}"`);
  const { words, workshop } = desk;
  const toRoot = addressFrom(words.locale);
  const edition = createChartEdition(chart, text, { ...desk, href: toRoot, url: toRoot });
  const html = renderEmbedPage({
    locale: words.locale,
    title: text.title.plain,
    figure: edition.figure({ heading: 1, links: {} }),
    canonical: toRoot(`charts/${id}/`),
    name: words.say('site.name'),
    ...workshop.embed,
    pinned: {
      frozen: words.say('pin.frozen'),
      newer: words.say('pin.newer'),
      corrected: words.say('pin.corrected'),
      today: words.say('pin.today'),
    },
  });
  return {
    html: encode(html),
    csv: encode(edition.csv()),
    json: encode(edition.json()),
    png: edition.png(1),
    svg: encode(edition.picture()),
  };
}
