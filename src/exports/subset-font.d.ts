// The part of subset-font that we use; the package has no types of its own.
declare module 'subset-font' {
  interface Options {
    targetFormat?: 'woff2' | 'truetype';
    /** Tags of OpenType; without it all features stay. */
    keepFeatures?: readonly string[];
    /** An axis pinned to a value, or cut to a span. */
    variationAxes?: Record<string, number | { min: number; max: number }>;
  }
  /** The font with only the glyphs of `text`. */
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options?: Options,
  ): Promise<Uint8Array<ArrayBuffer>>;
}
