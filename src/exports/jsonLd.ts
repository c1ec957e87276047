// schema.org descriptions of the site, of stories and charts and of where a page stands, for machines that read pages.
import type { Locale } from '../language/locales.ts';

const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';

export interface StoryDescription {
  hed: string;
  description: string;
  published: string;
  updated: string;
  locale: Locale;
  url: string;
  image: string;
  name: string;
  /** Titles and addresses of the sources it stands on. */
  sources: readonly { title: string; url: string }[];
}

export interface ChartDescription {
  title: string;
  description: string;
  locale: Locale;
  url: string;
  name: string;
  /** Of the data and of the pictures drawn from them, with their media types. */
  files: readonly { url: string; type: string }[];
  sources: readonly { title: string; url: string }[];
}

export interface SiteDescription {
  name: string;
  description: string;
  locale: Locale;
  url: string;
  /** Address of the page that says what was corrected. */
  corrections: string;
}

/** Text for a script element: a `<` could end it, so none is left. */
function serialise(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}

const organisation = (name: string) => ({ '@type': 'Organization', name });
const works = (sources: readonly { title: string; url: string }[]) =>
  sources.map(({ title, url }) => ({ '@type': 'CreativeWork', name: title, url }));

export function toStoryJsonLd(story: StoryDescription): string {
  return serialise({
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: story.hed,
    description: story.description,
    datePublished: story.published,
    dateModified: story.updated,
    inLanguage: story.locale,
    url: story.url,
    image: story.image,
    license: LICENCE,
    isAccessibleForFree: true,
    author: organisation(story.name),
    publisher: organisation(story.name),
    citation: works(story.sources),
  });
}

export function toChartJsonLd(chart: ChartDescription): string {
  const pictures = chart.files.filter(({ type }) => type.startsWith('image/'));
  const tables = chart.files.filter((file) => !pictures.includes(file));
  return serialise({
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: chart.title,
    description: chart.description,
    inLanguage: chart.locale,
    url: chart.url,
    license: LICENCE,
    isAccessibleForFree: true,
    creator: organisation(chart.name),
    distribution: tables.map(({ url, type }) => ({
      '@type': 'DataDownload',
      contentUrl: url,
      encodingFormat: type,
    })),
    image: pictures.map(({ url, type }) => ({
      '@type': 'ImageObject',
      contentUrl: url,
      encodingFormat: type,
      license: LICENCE,
      acquireLicensePage: chart.url,
      creditText: chart.name,
    })),
    isBasedOn: works(chart.sources),
  });
}

export function toSiteJsonLd({ name, description, locale, url, corrections }: SiteDescription): string {
  return serialise({
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    name,
    description,
    inLanguage: locale,
    url,
    license: LICENCE,
    isAccessibleForFree: true,
    publisher: { ...organisation(name), url, correctionsPolicy: corrections },
  });
}

/** The pages above a page, from the top; a step without a page is only named. */
export function toTrailJsonLd(steps: readonly { name: string; url: string | undefined }[]): string {
  return serialise({
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, url }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      ...(url === undefined ? {} : { item: url }),
    })),
  });
}
