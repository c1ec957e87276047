// The letters of a font file as CSS describes them.

const hex = (code: number): string => code.toString(16).toUpperCase();

/** `U+20-7E,U+A0`: code points in any order, runs joined. */
export function formatUnicodeRange(codePoints: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const code of [...new Set(codePoints)].toSorted((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last !== undefined && last[1] === code - 1) last[1] = code;
    else runs.push([code, code]);
  }
  return runs.map(([from, to]) => (from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`)).join(',');
}
