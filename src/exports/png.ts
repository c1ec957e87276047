// Pictures in pixels.
import { Resvg } from '@resvg/resvg-js';
import { encodePng } from './indexedPng.ts';

/** A PNG of an opaque SVG document, `scale` times its own size. `fontFiles` are paths of TrueType files; no font of the machine is used. */
export function renderPng(svg: string, fontFiles: readonly string[], scale: number): Uint8Array<ArrayBuffer> {
  const font = { loadSystemFonts: false, fontFiles: [...fontFiles], defaultFontFamily: 'Golos Text' };
  const { width, height, pixels } = new Resvg(svg, { font, fitTo: { mode: 'zoom', value: scale } }).render();
  return encodePng({ width, height, rgba: pixels });
}
