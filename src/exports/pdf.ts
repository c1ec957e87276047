// A picture as a page of PDF: lines stay lines, words stay words in faces that the file carries.
import PdfPage from 'pdfkit';
import { type Leaf, type Style, leavesOf, numberOf, parsePicture } from './pictureTree.ts';
import { FACES, type Typeset, runsOf } from './textRuns.ts';

export interface PdfWords {
  title: string;
  alt: string;
  author: string;
  /** BCP 47. */
  locale: string;
  /** ISO day of the edition: a file says when it was made, and ours may not ask a clock. */
  date: string;
}

/** px are 96 to the inch, points 72. */
const POINTS = 0.75;
type Ink = string | [number, number, number, number];

/** Greys as black ink alone: mixed of four inks they would show a coloured rim in print. */
function toInk(colour: string): Ink {
  const [, red, green, blue] = /^#(..)(..)(..)$/.exec(colour) ?? [];
  if (red === undefined) throw new Error(`a picture knows no colour "${colour}"`);
  if (red !== green || green !== blue) return colour;
  return [0, 0, 0, Math.round((1 - Number.parseInt(red, 16) / 255) * 1000) / 10];
}

const isPainted = (colour: string | undefined): colour is string => colour !== undefined && colour !== 'none';

/** Sets what a line is drawn with; false where there is none. */
function setStroke(page: PDFKit.PDFDocument, style: Style, opacity: number): boolean {
  if (!isPainted(style.stroke)) return false;
  page.lineWidth(Number(style['stroke-width'] ?? 1));
  page.lineCap(style['stroke-linecap'] === 'round' ? 'round' : 'butt');
  page.lineJoin(style['stroke-linejoin'] === 'round' ? 'round' : 'miter');
  const dashes = style['stroke-dasharray']?.split(/[ ,]+/).map(Number) ?? [];
  if (dashes.length > 0) page.dash(dashes[0]!, { space: dashes[1] ?? dashes[0]! });
  else page.undash();
  page.strokeColor(toInk(style.stroke), opacity);
  return true;
}

function setFill(page: PDFKit.PDFDocument, style: Style, opacity: number): boolean {
  const colour = style.fill ?? '#000000';
  if (!isPainted(colour)) return false;
  page.fillColor(toInk(colour), opacity * Number(style['fill-opacity'] ?? 1));
  return true;
}

/** Lengths in per cent are of the whole picture. */
function lengthOf(element: Element, name: 'width' | 'height', whole: number): number {
  return element.getAttribute(name) === '100%' ? whole : numberOf(element, name);
}

function addShape(page: PDFKit.PDFDocument, element: Element, [width, height]: readonly [number, number]): void {
  const at = (name: string) => numberOf(element, name);
  switch (element.localName) {
    case 'rect': {
      const size = [lengthOf(element, 'width', width), lengthOf(element, 'height', height)] as const;
      if (at('rx') > 0)
        page.roundedRect(at('x'), at('y'), ...size, Math.min(at('rx'), ...size.map((side) => side / 2)));
      else page.rect(at('x'), at('y'), ...size);
      return;
    }
    case 'circle':
      page.circle(at('cx'), at('cy'), at('r'));
      return;
    case 'line':
      page.moveTo(at('x1'), at('y1')).lineTo(at('x2'), at('y2'));
      return;
    default:
      page.path(element.getAttribute('d') ?? '');
  }
}

function drawShape(page: PDFKit.PDFDocument, { element, style, opacity }: Leaf, size: readonly [number, number]): void {
  const filled = element.localName !== 'line' && setFill(page, style, opacity);
  const stroked = setStroke(page, style, opacity);
  if (!filled && !stroked) return;
  addShape(page, element, size);
  if (filled && stroked) page.fillAndStroke();
  else if (filled) page.fill();
  else page.stroke();
}

function drawText(page: PDFKit.PDFDocument, { element, style, opacity }: Leaf, typeset: Typeset): void {
  for (const run of runsOf(element, style, typeset)) {
    page.font(run.face).fontSize(run.size);
    const set = (options: PDFKit.Mixins.TextOptions) =>
      page.text(run.text, run.x, run.y, { lineBreak: false, baseline: 'alphabetic', ...options });
    // The rim stands behind the letters.
    if (isPainted(run.style.stroke) && setStroke(page, run.style, opacity)) set({ stroke: true, fill: false });
    if (setFill(page, run.style, opacity)) set({});
  }
}

function collect(page: PDFKit.PDFDocument): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  return new Promise((resolve, reject) => {
    page.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    page.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    page.on('error', reject);
    page.end();
  });
}

/** One page of the size of the picture, named, described and tagged. `fonts` are those of createStillFonts. */
export function renderPdf(
  svg: string,
  { title, alt, author, locale, date }: PdfWords,
  fonts: readonly Uint8Array[],
  typeset: Typeset,
): Promise<Uint8Array<ArrayBuffer>> {
  const { root } = parsePicture(svg);
  const size = [numberOf(root, 'width'), numberOf(root, 'height')] as const;
  const made = new Date(`${date}T00:00:00Z`);
  const page = new PdfPage({
    size: size.map((side) => side * POINTS) as [number, number],
    margin: 0,
    lang: locale,
    tagged: true,
    displayTitle: true,
    pdfVersion: '1.7',
    info: {
      Title: title,
      Author: author,
      Subject: alt,
      Creator: author,
      Producer: author,
      CreationDate: made,
      ModDate: made,
    },
    // No face but ours, not even by name.
    font: null as unknown as string,
  });
  FACES.forEach((face, index) => page.registerFont(face, fonts[index] as unknown as ArrayBuffer));
  const figure = page.struct('Figure', { alt, title }, [
    () => {
      page.save().scale(POINTS);
      for (const leaf of leavesOf(root)) {
        const { x, y, scale } = leaf.place;
        page.save().translate(x, y);
        if (scale !== 1) page.scale(scale);
        if (leaf.element.localName === 'text') drawText(page, leaf, typeset);
        else drawShape(page, leaf, size);
        page.restore();
      }
      page.restore();
    },
  ]);
  page.addStructure(figure);
  return collect(page);
}
