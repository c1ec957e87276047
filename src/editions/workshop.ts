// What every language's edition is made with; the disk hands it in once.
import type { Evidence } from '../charts/chart.ts';
import type { OwnStyles, StyleLocales } from '../exports/cite/citationStyles.ts';
import type { DataTable } from '../exports/dataTables.ts';
import type { Palette } from '../exports/palette.ts';
import type { Measures } from '../exports/textBlock.ts';
import type { Typeset } from '../exports/textRuns.ts';
import type { WebFont } from '../exports/webFonts.ts';

export interface Address {
  /** Scheme and host, without a slash at the end. */
  site: string;
  /** Begins and ends with a slash. */
  base: string;
  /** Where the code lives; undefined where nobody has said. */
  repository: string | undefined;
}

export interface Workshop {
  evidence: Evidence;
  address: Address;
  measure: Measures;
  /** Paths of TrueType files, for pictures. */
  stillFonts: readonly string[];
  /** A PNG of an opaque SVG document, `scale` times its own size, made beside whatever else is done. */
  renderPng(svg: string, scale: 1 | 2): Promise<Uint8Array<ArrayBuffer>>;
  webFonts: readonly WebFont[];
  palette: Palette;
  /** Of pictures for dark pages. */
  darkPalette: Palette;
  /** The faces of pictures as bytes, and set in lines. */
  faces: { fonts: readonly Uint8Array[]; typeset: Typeset };
  /** Minified, for the embed: one style, a script for its head and one for its end. */
  embed: { css: string; addressScript: string; heightScript: string };
  /** Styles of citation that no package brings, as XML. */
  styles: OwnStyles;
  /** The words of styles in other languages. */
  styleLocales: StyleLocales;
  /** The tables of the data package. */
  tables: readonly DataTable[];
}

/** Scheme and host of SITE_URL; throws for anything else, since a path belongs into BASE_PATH. */
function parseSite(text: string): string {
  const url = URL.parse(text);
  if (url === null || !/^https?:$/.test(url.protocol))
    throw new Error(`SITE_URL is not an address with http:// or https://: "${text}"`);
  if (url.pathname !== '/' || url.search !== '' || url.hash !== '')
    throw new Error(`SITE_URL holds more than scheme and host: "${text}"; put its path into BASE_PATH`);
  return url.origin;
}

/** Reads SITE_URL, BASE_PATH and REPOSITORY_URL; an empty one counts as not given. Throws for a SITE_URL that is no host. */
export function parseAddress(env: Readonly<Record<string, string | undefined>>): Address {
  return {
    site: parseSite(env['SITE_URL'] || 'http://localhost:4321'),
    base: `/${env['BASE_PATH'] ?? ''}/`.replaceAll(/\/+/g, '/'),
    repository: env['REPOSITORY_URL'] || undefined,
  };
}
