// What a journalist takes along of a chart: code in every form, the frame's address, the states that were pinned.
import { type FramedChart, findFrameHeight } from '../exports/frameHeight.ts';
import type { OEmbedFormat } from '../exports/oEmbed.ts';
import { type Snippet, type SnippetForm, renderSnippets, snippetForms } from '../exports/snippet.ts';
import type { Desk } from './desk.ts';

/** A state of a chart that never changes. */
export interface Pin {
  hash: string;
  /** ISO day. */
  date: string;
  /** From the root of the site, without language. */
  path: string;
}

export interface EmbedKit {
  /** Of the frame, from the root of the site, without language. */
  path: string;
  /** Scheme and host: an address in the code is this and the path with its base. */
  site: string;
  forms: readonly SnippetForm[];
  snippets: Readonly<Record<SnippetForm, string>>;
  /** px that the frame takes in a column of text. */
  size: { width: number; height: number };
  /** Rules that a content security policy of another site must have for our frames, scripts and pictures. */
  policy: readonly string[];
}

/** px of phones, narrow and wide, on which frames stand. */
export const PHONES = [320, 360, 430] as const;
/** px of a column of text. */
const COLUMN = 620;

/** What stands under whatever of ours another page shows. */
export function formatCredit({ words }: Desk): string {
  return `${words.say('site.name')}, CC BY 4.0`;
}

/** Where the answer for a chart or a story lies. The language stands in the address for the original too: it is no page. */
export function oEmbedUrl(id: string, format: OEmbedFormat, { words, workshop }: Desk): string {
  const { site, base } = workshop.address;
  return `${site}${base}oembed/${words.locale}/${id}.${format}`;
}

interface Parts extends Pick<Snippet, 'title' | 'alt' | 'picture' | 'pictureWidth' | 'pictureHeight'> {
  id: string;
  /** What stands around the drawing. */
  words: Omit<FramedChart, 'drawing'>;
  narrow: FramedChart['drawing'];
  medium: FramedChart['drawing'];
}

export function createEmbedKit({ id, words: around, narrow, medium, ...picture }: Parts, desk: Desk): EmbedKit {
  const { words, workshop, url } = desk;
  const { site, base } = workshop.address;
  const { sans } = workshop.measure;
  const path = `embed/${id}/`;
  const root = `${site}${base}`;
  return {
    path,
    site,
    forms: snippetForms,
    snippets: renderSnippets({
      ...picture,
      root,
      embed: url(path),
      page: url(`charts/${id}/`),
      oembed: oEmbedUrl(id, 'json', desk),
      credit: formatCredit(desk),
      height: findFrameHeight(PHONES, { ...around, drawing: narrow }, sans),
      more: words.say('kit.more'),
    }),
    size: { width: COLUMN, height: findFrameHeight([COLUMN], { ...around, drawing: medium }, sans) },
    policy: ['frame-src', 'script-src', 'img-src'].map((directive) => `${directive} ${root}`),
  };
}
