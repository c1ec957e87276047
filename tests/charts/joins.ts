// Lines that lead from one value to another: a claim that what they join can be compared.

function attributeOf(line: string, name: string): string {
  return new RegExp(` ${name}="([^"]+)"`).exec(line)?.[1] ?? '0';
}

function isSlanted(line: string): boolean {
  const [x1, x2, y1, y2] = ['x1', 'x2', 'y1', 'y2'].map((name) => attributeOf(line, name));
  return x1 !== x2 && y1 !== y2;
}

/** The lines of a drawing that are neither level nor upright, and its polylines and paths. */
export function joinsOf(svg: string): string[] {
  const all = (pattern: RegExp): string[] => [...svg.matchAll(pattern)].map(([element]) => element);
  return [...all(/<line [^>]*>/g).filter(isSlanted), ...all(/<(?:polyline|polygon|path) [^>]*>/g)];
}
