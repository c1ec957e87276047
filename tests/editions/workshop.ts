// What editions are made with in tests: the real evidence and faces, no disk of a site.
import { readFileSync, readdirSync } from 'node:fs';
import { calculateAll } from '../../src/calculations/calculateAll.ts';
import type { Texts } from '../../src/editions/parseTexts.ts';
import { type Workshop, parseAddress } from '../../src/editions/workshop.ts';
import { parseDescriptor } from '../../src/evidence/descriptor.ts';
import { readOwnStyles, readStyleLocales } from '../exports/cite/styles.ts';
import { describeTables } from '../../src/exports/dataTables.ts';
import { NO_EDITIONS } from '../../src/exports/edition/editionHistory.ts';
import { renderPng } from '../../src/exports/png.ts';
import { createWebFonts } from '../../src/exports/webFonts.ts';
import { evidence } from '../charts/evidence.ts';
import { darkPalette, faces, measures, palette, readModule, stillFonts } from '../exports/pictures.ts';

const descriptor = parseDescriptor(readFileSync('seeds/datapackage.json', 'utf8'), 'seeds/datapackage.json');
export const workshop: Workshop = {
  evidence,
  address: parseAddress({ SITE_URL: 'https://towns.example', BASE_PATH: 'sub' }),
  measure: measures,
  stillFonts,
  renderPng: async (svg, scale) => renderPng(svg, stillFonts, scale),
  webFonts: await createWebFonts(readModule),
  palette,
  darkPalette,
  faces,
  embed: { css: 'p{margin:0}', addressScript: '0', heightScript: '0' },
  styles: readOwnStyles(),
  styleLocales: readStyleLocales(),
  tables: describeTables(descriptor, (name) => evidence.registry.tables[name].length),
};
export const calculations = calculateAll(evidence.registry);

function readTexts(folder: string): Map<string, Uint8Array> {
  return new Map(
    readdirSync(`content/${folder}`)
      .toSorted()
      .map((id) => [`content/${folder}/${id}/en.md`, readFileSync(`content/${folder}/${id}/en.md`)]),
  );
}

/** The English texts of content/. */
export const realTexts: Texts = {
  narratives: readTexts('narratives'),
  charts: readTexts('charts'),
  corrections: [],
  pins: [],
  history: NO_EDITIONS,
};
