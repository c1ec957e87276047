// What the heads of stories and lessons say to machines: a report, its sources, where its parts are.
import { calculationPath } from '../evidence/addresses.ts';
import type { Source } from '../evidence/rows.ts';
import type { HeadTag } from '../exports/headMatter/headTag.ts';
import { meta } from '../exports/headMatter/headTag.ts';
import { toHighwireReport } from '../exports/headMatter/highwire.ts';
import { LICENCE } from '../exports/headMatter/jsonLd.ts';
import { toReportJsonLd } from '../exports/headMatter/reportJsonLd.ts';
import { toSignposting } from '../exports/headMatter/signposting.ts';
import type { Story } from '../narratives/story.ts';
import type { Citation } from './citing.ts';
import type { Desk } from './desk.ts';

export interface Argument {
  type: 'Article' | 'Report';
  citation: Citation;
  description: string;
  published: string;
  updated: string;
  sources: readonly Source[];
  basedOn: readonly { title: string; path: string }[];
  card: string | undefined;
  /** Address of the list of corrections; undefined where none concerns it. */
  corrections: string | undefined;
  /** Its edition on paper, from the root of the site, without language. */
  pdf: string | undefined;
}

/** The tags of any work that argues. */
export function headArgument(argument: Argument, { words, url }: Desk): HeadTag[] {
  const { type, citation, description, published, updated, sources, basedOn, card, pdf, corrections } = argument;
  const [name, address, home] = [words.say('site.name'), url(citation.path), url('')];
  const { title } = citation;
  const paper = pdf === undefined ? [] : [{ url: url(pdf), type: 'application/pdf' }];
  const work = { title, author: name, updated, published, language: words.locale, url: address, abstract: description };
  // The sitemap takes these for days of the page's own, which a lesson has not.
  const days = { 'article:published_time': published, 'article:modified_time': updated };
  return [
    ...(type === 'Article' ? Object.entries(days).flatMap(([key, day]) => meta(key, day, 'property')) : []),
    ...toHighwireReport({ ...work, pdf: paper[0]?.url ?? '' }, sources),
    ...paper.map((file) => ({ rel: 'alternate', href: file.url, type: file.type })),
    ...meta('DC.rights', LICENCE),
    ...toSignposting({
      citeAs: address,
      author: url('about/'),
      licence: LICENCE,
      type,
      describedBy: citation.files.map((file) => ({ url: url(file.path), type: file.type })),
      items: paper,
    }),
    toReportJsonLd({
      type,
      hed: title,
      description,
      published,
      updated,
      locale: words.locale,
      url: address,
      image: card === undefined ? undefined : url(card),
      name,
      home,
      sources,
      basedOn: basedOn.map((part) => ({ title: part.title, url: url(part.path) })),
      corrections,
    }),
  ];
}

/** Charts and calculations that a story shows or binds, as it links to them. */
export function listGrounds(
  { charts, calculations }: Story,
  titleOf: { chart(id: string): string; calculation(id: string): string },
): Argument['basedOn'] {
  return [
    ...charts.map((id) => ({ title: titleOf.chart(id), path: `charts/${id}/` })),
    ...calculations.map((id) => ({ title: titleOf.calculation(id), path: calculationPath(id) })),
  ];
}
