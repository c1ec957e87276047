// A finished drawing taken out of its page, to stand in a picture at another place and size.

export interface Drawing {
  /** px for which it was made. */
  width: number;
  height: number;
  /** Its content without the outer tag, which names elements of a page that is not there. */
  inner: string;
  attributes: string;
}

/** Reads one layout as drawLayouts gives it; throws where it states no size. */
export function parseDrawing(markup: string): Drawing {
  const [, attributes = '', inner = ''] = /^<svg ([^>]*)>(.*)<\/svg>$/s.exec(markup) ?? [];
  const [, width, height] = /viewBox="[-\d.]+ [-\d.]+ ([\d.]+) ([\d.]+)"/.exec(attributes) ?? [];
  if (width === undefined || height === undefined) throw new Error('the drawing has no viewBox');
  const kept = [...attributes.matchAll(/(?:viewBox|fill|font-size|text-anchor)="[^"]*"/g)].map(
    ([attribute]) => attribute,
  );
  return { width: Number(width), height: Number(height), inner, attributes: kept.join(' ') };
}

/** The drawing as a nested element, its top left corner at x and y, scaled in proportion. */
export function placeDrawing({ width, height, inner, attributes }: Drawing, x: number, y: number, scale = 1): string {
  const [px, py, w, h] = [x, y, width * scale, height * scale].map((length) => Number(length.toFixed(2)));
  return `<svg x="${px}" y="${py}" width="${w}" height="${h}" ${attributes} font-family="Golos Text" overflow="visible">${inner}</svg>`;
}
