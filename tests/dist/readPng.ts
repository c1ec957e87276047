// As much of PNG as our pictures use: 8 bits a channel or a pixel, RGB, RGBA or a palette, not interlaced. https://www.w3.org/TR/png-3/
import { inflateSync } from 'node:zlib';

interface Picture {
  width: number;
  height: number;
  /** Colours as 0xrrggbb, with the number of pixels that have them. */
  colours: ReadonlyMap<number, number>;
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

function chunksOf(bytes: Buffer): { type: string; data: Buffer }[] {
  const chunks: { type: string; data: Buffer }[] = [];
  let at = SIGNATURE.length;
  while (at < bytes.length) {
    const length = bytes.readUInt32BE(at);
    chunks.push({ type: bytes.toString('latin1', at + 4, at + 8), data: bytes.subarray(at + 8, at + 8 + length) });
    at += length + 12;
  }
  return chunks;
}

/** Paeth's predictor: of left, above and upper left the one nearest to their plane. */
function predict(left: number, above: number, corner: number): number {
  const guess = left + above - corner;
  const [toLeft, toAbove, toCorner] = [Math.abs(guess - left), Math.abs(guess - above), Math.abs(guess - corner)];
  if (toLeft <= toAbove && toLeft <= toCorner) return left;
  return toAbove <= toCorner ? above : corner;
}

/** Undoes the filter of each scan line, in place; the first byte of a line names its filter. */
function unfilter(lines: Uint8Array, stride: number, channels: number): void {
  const at = (index: number) => lines[index] as number;
  for (let start = 0; start < lines.length; start += stride + 1) {
    const filter = at(start);
    if (filter > 4) throw new Error(`PNG filter ${filter}`);
    if (filter === 0) continue;
    for (let x = start + 1; x <= start + stride; x += 1) {
      const hasLeft = x > start + channels;
      const left = hasLeft ? at(x - channels) : 0;
      const above = start > 0 ? at(x - stride - 1) : 0;
      const corner = hasLeft && start > 0 ? at(x - stride - 1 - channels) : 0;
      let added = left;
      if (filter === 2) added = above;
      if (filter === 3) added = (left + above) >> 1;
      if (filter === 4) added = predict(left, above, corner);
      lines[x] = at(x) + added;
    }
  }
}

/** Size and colours of a PNG; throws when it is none, or of a kind that we do not make. */
export function readPng(bytes: Buffer): Picture {
  if (!bytes.subarray(0, SIGNATURE.length).equals(SIGNATURE)) throw new Error('not a PNG');
  const chunks = chunksOf(bytes);
  const header = chunks[0]?.data ?? Buffer.alloc(0);
  const [width, height, depth, kind, interlace] = [
    header.readUInt32BE(0),
    header.readUInt32BE(4),
    header[8],
    header[9],
    header[12],
  ];
  if (depth !== 8 || interlace !== 0 || (kind !== 2 && kind !== 3 && kind !== 6))
    throw new Error(`PNG of depth ${depth}, kind ${kind}`);
  const channels = kind === 6 ? 4 : kind === 3 ? 1 : 3;
  const palette = chunks.find(({ type }) => type === 'PLTE')?.data ?? Buffer.alloc(0);
  const stride = width * channels;
  const lines = inflateSync(Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data)));
  unfilter(lines, stride, channels);
  const colours = new Map<number, number>();
  for (let start = 1; start < lines.length; start += stride + 1) {
    for (let x = start; x < start + stride; x += channels) {
      const colour = kind === 3 ? palette.readUIntBE(3 * (lines[x] ?? 0), 3) : lines.readUIntBE(x, 3);
      colours.set(colour, (colours.get(colour) ?? 0) + 1);
    }
  }
  return { width, height, colours };
}
