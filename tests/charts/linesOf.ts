// Which points does a drawing join?

/** The x positions through which each path of a colour runs, path by path. */
export function linesOf(svg: string, stroke: string): number[][] {
  const groups = svg.matchAll(/<g([^>]*)>((?:<path[^>]*>)+)<\/g>/g);
  return [...groups]
    .filter(([, attributes = '']) => attributes.includes(`stroke="${stroke}"`))
    .flatMap(([, , paths = '']) => [...paths.matchAll(/ d="([^"]*)"/g)])
    .map(([, d = '']) => [...d.matchAll(/[ML]([\d.]+),/g)].map(([, x]) => Number(x)));
}
