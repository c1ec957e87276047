// Lines that lead from one value to another: a claim that what they join can be compared.

/** The lines and polylines of a drawing that are neither level nor upright. */
export function joinsOf(svg: string): string[] {
  const lines = [...svg.matchAll(/<line [^>]*>/g)].map(([line]) => line);
  const of = (line: string, name: string): string => new RegExp(` ${name}="([^"]+)"`).exec(line)?.[1] ?? '0';
  const slanted = lines.filter((line) => of(line, 'x1') !== of(line, 'x2') && of(line, 'y1') !== of(line, 'y2'));
  return [...slanted, ...[...svg.matchAll(/<(?:polyline|polygon|path) [^>]*>/g)].map(([line]) => line)];
}
