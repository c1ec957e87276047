// What every language's edition is made with; the disk hands it in once.
import type { Evidence } from '../charts/chart.ts';
import type { Palette } from '../exports/palette.ts';
import type { WebFont } from '../exports/webFonts.ts';
import type { Measure } from '../language/wrapText.ts';

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
  measure: { sans: Measure; serif: Measure };
  /** Paths of TrueType files, for pictures. */
  stillFonts: readonly string[];
  webFonts: readonly WebFont[];
  palette: Palette;
  /** Minified, for the embed: one style, one script. */
  embed: { css: string; script: string };
}

/** Reads SITE_URL, BASE_PATH and REPOSITORY_URL. */
export function parseAddress(env: Readonly<Record<string, string | undefined>>): Address {
  const base = `/${env['BASE_PATH'] ?? ''}/`.replaceAll(/\/+/g, '/');
  const repository = env['REPOSITORY_URL'];
  return {
    site: (env['SITE_URL'] ?? 'http://localhost:4321').replace(/\/+$/, ''),
    base,
    repository: repository === undefined || repository === '' ? undefined : repository,
  };
}
