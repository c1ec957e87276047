// What pictures are made with, from the files of the fonts.
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createMeasure } from '../../src/charts/measure.ts';
import { type Palette, parsePalette } from '../../src/exports/palette.ts';
import type { Measures } from '../../src/exports/textBlock.ts';
import { createTypeset } from '../../src/exports/textRuns.ts';
import { createStillFonts } from '../../src/exports/webFonts.ts';
import { surface } from '../charts/evidence.ts';

export const readModule = (path: string): Uint8Array => readFileSync(join('node_modules', path));

const stills = await createStillFonts(readModule);
const folder = mkdtempSync(join(tmpdir(), 'twenty-towns-test-fonts-'));

/** Paths of TrueType files, as the renderer of pixels wants them. */
export const stillFonts: readonly string[] = stills.map((bytes, index) => {
  const file = join(folder, `${index}.ttf`);
  writeFileSync(file, bytes);
  return file;
});
export const measures: Measures = { sans: surface.measure, serif: createMeasure(stills.slice(0, 1)) };
const tokens = readFileSync('src/styles/tokens.css', 'utf8');
export const palette: Palette = parsePalette(tokens);
export const darkPalette: Palette = parsePalette(tokens, 'dark');
export const faces = { fonts: stills, typeset: createTypeset(stills) };
