// PNG with a palette: a drawing has few colours, and a byte a pixel is a third of the file. https://www.w3.org/TR/png-3/
import { crc32 } from 'node:zlib';
import { zlibSync } from 'fflate';

/** What a palette holds at most. */
const MOST = 256;
const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

export interface Pixels {
  width: number;
  height: number;
  /** Red, green, blue and opacity of each pixel; ours are all opaque. */
  rgba: Uint8Array;
}

const distance = (a: number, b: number): number => {
  const [red, green, blue] = [16, 8, 0].map((shift) => ((a >> shift) & 255) - ((b >> shift) & 255)) as [
    number,
    number,
    number,
  ];
  return red * red + green * green + blue * blue;
};

/** Colours as 0xrrggbb, the most frequent first. */
function countColours({ rgba }: Pixels): number[] {
  const counts = new Map<number, number>();
  let [last, run] = [-1, 0];
  for (let at = 0; at < rgba.length; at += 4) {
    const colour = (rgba[at]! << 16) | (rgba[at + 1]! << 8) | rgba[at + 2]!;
    if (colour === last) run += 1;
    else {
      if (run > 0) counts.set(last, (counts.get(last) ?? 0) + run);
      [last, run] = [colour, 1];
    }
  }
  counts.set(last, (counts.get(last) ?? 0) + run);
  return [...counts].toSorted(([a, m], [b, n]) => n - m || a - b).map(([colour]) => colour);
}

/** The place of every colour in the palette; one that has no place of its own takes its nearest. */
function placeColours(colours: readonly number[]): ReadonlyMap<number, number> {
  const kept = colours.slice(0, MOST);
  const places = new Map(kept.map((colour, index) => [colour, index]));
  for (const colour of colours.slice(MOST)) {
    let best = 0;
    for (let index = 1; index < kept.length; index += 1)
      if (distance(colour, kept[index]!) < distance(colour, kept[best]!)) best = index;
    places.set(colour, best);
  }
  return places;
}

function writeChunk(name: string, data: Uint8Array): Uint8Array {
  const chunk = new Uint8Array(12 + data.length);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, data.length);
  chunk.set(Buffer.from(name, 'latin1'), 4);
  chunk.set(data, 8);
  view.setUint32(8 + data.length, crc32(chunk.subarray(4, 8 + data.length)));
  return chunk;
}

/** The picture without loss where it has at most 256 colours; the rarest of more are set in their nearest. */
export function encodePng(pixels: Pixels): Uint8Array<ArrayBuffer> {
  const { width, height, rgba } = pixels;
  const colours = countColours(pixels);
  const places = placeColours(colours);
  const lines = new Uint8Array((width + 1) * height);
  let [last, place] = [-1, 0];
  for (let y = 0, at = 0, to = 0; y < height; y += 1) {
    // Each line begins with the number of its filter: none.
    to += 1;
    for (let x = 0; x < width; x += 1, at += 4, to += 1) {
      const colour = (rgba[at]! << 16) | (rgba[at + 1]! << 8) | rgba[at + 2]!;
      if (colour !== last) [last, place] = [colour, places.get(colour)!];
      lines[to] = place;
    }
  }
  const head = new DataView(new ArrayBuffer(13));
  head.setUint32(0, width);
  head.setUint32(4, height);
  head.setUint8(8, 8);
  head.setUint8(9, 3);
  const palette = colours.slice(0, MOST).flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]);
  return new Uint8Array(
    Buffer.concat([
      new Uint8Array(SIGNATURE),
      writeChunk('IHDR', new Uint8Array(head.buffer)),
      writeChunk('PLTE', new Uint8Array(palette)),
      writeChunk('IDAT', zlibSync(lines, { level: 6 })),
      writeChunk('IEND', new Uint8Array()),
    ]),
  );
}
