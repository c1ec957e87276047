// A picture whose words are shapes: design programs show it as a browser does, whatever faces they have.
import { escapeHtml } from '../language/escape.ts';
import { leavesOf, parsePicture } from './pictureTree.ts';
import { type Run, type Typeset, runsOf } from './textRuns.ts';

const KEPT = ['transform', 'fill', 'stroke', 'stroke-width', 'stroke-linejoin', 'paint-order', 'opacity'] as const;

const letters = { moveTo: 'm', lineTo: 'l', quadraticCurveTo: 'q', bezierCurveTo: 'c', closePath: 'z' } as const;

/** `1.5-.2 3`: no sign and no nought that a reader of paths can do without. */
function join(tenths: readonly number[]): string {
  const written = tenths.map((value) => String(value / 10).replace(/^(-?)0\./, '$1.'));
  return written.map((text, index) => (index === 0 || text.startsWith('-') ? text : ` ${text}`)).join('');
}

/** The letters of a run as one path, in steps of a tenth of a px from point to point. */
export function outlineRun({ text, face, size, x, y }: Run, typeset: Typeset): string {
  const { glyphs, positions, unitsPerEm } = typeset(text, face);
  const scale = size / unitsPerEm;
  let pen = 0;
  // In tenths, so that nothing is lost on the way: where the last command ended, and where its figure began.
  let [atX, atY, startX, startY] = [0, 0, 0, 0];
  const steps: string[] = [];
  for (const [index, glyph] of glyphs.entries()) {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
    for (const { command, args } of glyph.path.commands) {
      const points = args.map((value, place) =>
        Math.round(place % 2 === 0 ? (x + (pen + xOffset + value) * scale) * 10 : (y - (yOffset + value) * scale) * 10),
      );
      steps.push(letters[command] + join(points.map((value, place) => value - (place % 2 === 0 ? atX : atY))));
      if (command === 'closePath') [atX, atY] = [startX, startY];
      else [atX, atY] = [points.at(-2) ?? atX, points.at(-1) ?? atY];
      if (command === 'moveTo') [startX, startY] = [atX, atY];
    }
    pen += xAdvance;
  }
  return steps.join('');
}

/** The same SVG document with a path in place of every run of text. */
export function outlineText(svg: string, typeset: Typeset): string {
  const { root } = parsePicture(svg);
  const paths = [...leavesOf(root)]
    .filter(({ element }) => element.localName === 'text')
    .map(({ element, style }) => {
      const shared = KEPT.map((name) => [name, element.getAttribute(name)] as const).filter(([, value]) => value);
      return runsOf(element, style, typeset)
        .map((run) => {
          const attributes = new Map(shared);
          if (run.style.fill !== style.fill) attributes.set('fill', run.style.fill ?? null);
          const written = [...attributes].map(([name, value]) => ` ${name}="${escapeHtml(value ?? '')}"`);
          return `<path${written.join('')} d="${outlineRun(run, typeset)}"/>`;
        })
        .join('');
    });
  let index = 0;
  return svg.replaceAll(/<text\b[^>]*>.*?<\/text>/gs, () => paths[index++] ?? '');
}
