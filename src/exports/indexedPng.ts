// PNG with a palette: a drawing has few colours, and a byte a pixel is a third of the file. https://www.w3.org/TR/png-3/
import { crc32 } from 'node:zlib';
import { zlibSync } from 'fflate';

/** What a palette holds at most. */
const MOST = 256;
/** Bits a pixel, and the kind of picture that has a palette. */
const DEPTH = 8;
const PALETTE = 3;
/** Of compression: a higher one takes twice the time and saves nothing. */
const LEVEL = 5;
const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

export interface Pixels {
  width: number;
  height: number;
  /** Red, green, blue and opacity of each pixel; ours are all opaque. */
  rgba: Uint8Array;
}

interface Indexed {
  /** Red, green and blue, three bytes each. */
  palette: Uint8Array;
  /** One byte a pixel. */
  places: Uint8Array;
}

const channel = (colour: number, index: 0 | 1 | 2): number => (colour >>> (8 * index)) & 255;

function distance(a: number, b: number): number {
  const red = channel(a, 0) - channel(b, 0);
  const green = channel(a, 1) - channel(b, 1);
  const blue = channel(a, 2) - channel(b, 2);
  return red * red + green * green + blue * blue;
}

/** Each colour by the place that it gets among the most frequent: its own, or that of its nearest. */
function placeColours(colours: readonly number[], counts: readonly number[]): { kept: number[]; places: number[] } {
  const order = [...colours.keys()].toSorted((a, b) => counts[b]! - counts[a]! || a - b);
  const kept = order.slice(0, MOST).map((index) => colours[index]!);
  const places: number[] = [];
  order.forEach((index, rank) => {
    let best = Math.min(rank, MOST - 1);
    if (rank >= MOST)
      for (let place = 0; place < MOST; place += 1)
        if (distance(colours[index]!, kept[place]!) < distance(colours[index]!, kept[best]!)) best = place;
    places[index] = best;
  });
  return { kept, places };
}

/** A picture is mostly runs of one colour, so a colour is looked up only where it changes. */
function indexColours({ rgba }: Pixels): Indexed {
  const words = new Uint32Array(new Uint8Array(rgba).buffer);
  const seen = new Map<number, number>();
  const [colours, counts]: [number[], number[]] = [[], []];
  const first = new Uint16Array(words.length);
  let last: number | undefined;
  let index = 0;
  for (let at = 0; at < words.length; at += 1) {
    const colour = words[at]!;
    if (colour !== last) {
      last = colour;
      index = seen.get(colour) ?? colours.length;
      if (index === colours.length) {
        seen.set(colour, index);
        colours.push(colour);
        counts.push(0);
      }
    }
    counts[index]! += 1;
    first[at] = index;
  }
  const { kept, places } = placeColours(colours, counts);
  const bytes = new Uint8Array(words.length);
  for (let at = 0; at < bytes.length; at += 1) bytes[at] = places[first[at]!]!;
  return {
    palette: Uint8Array.from(kept.flatMap((colour) => [channel(colour, 0), channel(colour, 1), channel(colour, 2)])),
    places: bytes,
  };
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
  const { width, height } = pixels;
  const { palette, places } = indexColours(pixels);
  // Each line begins with the number of its filter: none.
  const lines = new Uint8Array((width + 1) * height);
  for (let y = 0; y < height; y += 1) lines.set(places.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  const head = new DataView(new ArrayBuffer(13));
  head.setUint32(0, width);
  head.setUint32(4, height);
  head.setUint8(8, DEPTH);
  head.setUint8(9, PALETTE);
  return new Uint8Array(
    Buffer.concat([
      new Uint8Array(SIGNATURE),
      writeChunk('IHDR', new Uint8Array(head.buffer)),
      writeChunk('PLTE', palette),
      writeChunk('IDAT', zlibSync(lines, { level: LEVEL })),
      writeChunk('IEND', new Uint8Array()),
    ]),
  );
}
