// Where every text of a picture stands, measured with the faces that it is set in.
import { leavesOf, parsePicture } from '../../src/exports/pictureTree.ts';
import { runsOf } from '../../src/exports/textRuns.ts';
import { faces } from './pictures.ts';

export interface Box {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const DRAWING = /<svg x="[^"]*" y="[^"]*" width="[^"]*" height="[^"]*" viewBox="[^"]*" fill=.*?<\/svg>/s;

/** Of all texts, or of those around the drawing. */
export function textBoxes(svg: string, which: 'all' | 'around'): Box[] {
  const { root } = parsePicture(which === 'all' ? svg : svg.replace(DRAWING, ''));
  return [...leavesOf(root)]
    .filter(({ element }) => element.localName === 'text')
    .flatMap(({ element, style, place }) =>
      runsOf(element, style, faces.typeset).map(({ text, face, size, x, y }) => {
        const { advanceWidth, unitsPerEm } = faces.typeset(text, face);
        const left = place.x + place.scale * x;
        const baseline = place.y + place.scale * y;
        return {
          text,
          left,
          right: left + (place.scale * size * advanceWidth) / unitsPerEm,
          top: baseline - place.scale * size * 0.75,
          bottom: baseline + place.scale * size * 0.22,
        };
      }),
    );
}

/** The drawing's own room. */
export function drawingBox(svg: string): Box {
  const [, x, y, width, height] =
    /<svg x="([^"]*)" y="([^"]*)" width="([^"]*)" height="([^"]*)" viewBox="[^"]*" fill=/.exec(svg) ?? [];
  const [left = 0, top = 0, w = 0, h = 0] = [x, y, width, height].map(Number);
  return { text: 'the drawing', left, top, right: left + w, bottom: top + h };
}

export const meets = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
