// A story or a lesson as an article of schema.org.
import type { Locale } from '../../language/locales.ts';
import type { JsonLdTag } from './headTag.ts';
import { LICENCE, type Work, filled, organisation, toJsonLd, works } from './jsonLd.ts';

export interface ReportDescription {
  type: 'Article' | 'Report';
  hed: string;
  description: string;
  published: string;
  updated: string;
  locale: Locale;
  url: string;
  /** Of its share card; undefined where it has none. */
  image: string | undefined;
  name: string;
  home: string;
  sources: readonly Work[];
  /** Pages of the calculations and charts it stands on. */
  basedOn: readonly Work[];
  /** Address of the list of corrections; undefined where none concerns it. */
  corrections: string | undefined;
}

export function toReportJsonLd(report: ReportDescription): JsonLdTag {
  const authors = organisation(report.name, report.home);
  return toJsonLd(
    filled({
      '@type': report.type,
      headline: report.hed,
      description: report.description,
      datePublished: report.published,
      dateModified: report.updated,
      inLanguage: report.locale,
      url: report.url,
      mainEntityOfPage: report.url,
      image: report.image,
      license: LICENCE,
      isAccessibleForFree: true,
      author: authors,
      publisher: authors,
      citation: works(report.sources),
      isBasedOn: works(report.basedOn),
      correction: report.corrections,
    }),
  );
}
