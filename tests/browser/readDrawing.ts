// Runs inside a page: what stands in the drawing that a reader sees. It may use nothing from outside its own body.

interface Box {
  text: string;
  /** Which `<text>` it belongs to: lines of one text may touch. */
  owner: number;
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Drawing {
  /** Layouts that are shown: exactly one should be. */
  layouts: string[];
  /** Pairs of texts that overlap. */
  overlaps: string[];
  /** Texts that leave the drawing or the page. */
  escapes: string[];
  /** px on the screen of the smallest text. */
  smallest: number;
  texts: number;
  /** Values of data-row, each once. */
  rows: string[];
}

/** Reads the one drawing of the page. */
export function readDrawing(): Drawing {
  const tolerance = 1;
  const charts = [...document.querySelectorAll<SVGSVGElement>('.figure-drawing > svg')];
  const shown = charts.filter((svg) => svg.getClientRects().length > 0);
  const [svg] = shown;
  const layouts = shown.map((chart) => /chart-(\w+)/.exec(chart.getAttribute('class') ?? '')?.[1] ?? '?');
  if (svg === undefined) return { layouts, overlaps: [], escapes: [], smallest: 0, texts: 0, rows: [] };
  const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;

  // The ink of a line, not its line box, and without the rim of paper colour around it.
  const boxOf = (line: SVGTextContentElement, owner: number): Box => {
    const text = (line.textContent ?? '').trim();
    const matrix = line.getScreenCTM();
    if (matrix === null || matrix.b !== 0) {
      const { left, top, right, bottom } = line.getBoundingClientRect();
      return { text, owner, left, top, right, bottom };
    }
    const size = Number.parseFloat(getComputedStyle(line).fontSize) * scale;
    const start = line.getStartPositionOfChar(0).matrixTransform(matrix);
    const end = line.getEndPositionOfChar(line.getNumberOfChars() - 1).matrixTransform(matrix);
    const foot = /[^\p{Lu}\d\s.,%+–-]/u.test(text) ? 0.22 : text.includes(',') ? 0.15 : 0.02;
    return { text, owner, left: start.x, right: end.x, top: start.y - 0.74 * size, bottom: start.y + foot * size };
  };
  const texts = [...svg.querySelectorAll('text')].filter(
    (node) => (node.textContent ?? '').trim() !== '' && node.getClientRects().length > 0,
  );
  const boxes = texts.flatMap((node, owner) => {
    const lines: SVGTextContentElement[] = [...node.querySelectorAll('tspan')].filter(
      (line) => (line.textContent ?? '').trim() !== '',
    );
    return (lines.length > 0 ? lines : [node]).map((line) => boxOf(line, owner));
  });

  const overlaps = boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter((b) => {
        const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
        return a.owner !== b.owner && across > tolerance && down > tolerance;
      })
      .map((b) => `“${a.text}” and “${b.text}”`),
  );
  const { left, top, right, bottom } = svg.getBoundingClientRect();
  const edge = document.documentElement.clientWidth;
  const escapes = boxes.flatMap((box) => {
    const beyond = {
      left: Math.max(0, left) - box.left,
      right: box.right - Math.min(edge, right),
      top: top - box.top,
      bottom: box.bottom - bottom,
    };
    return Object.entries(beyond)
      .filter(([, distance]) => distance > tolerance)
      .map(([side, distance]) => `“${box.text}” by ${distance.toFixed(1)} px at the ${side}`);
  });
  const smallest = Math.min(...texts.map((node) => Number.parseFloat(getComputedStyle(node).fontSize) * scale));
  const rows = [...new Set([...svg.querySelectorAll('[data-row]')].map((mark) => mark.getAttribute('data-row') ?? ''))];
  return { layouts, overlaps, escapes, smallest, texts: texts.length, rows };
}
