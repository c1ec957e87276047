// A PDF as another program reads it.
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface ReadPdf {
  pages: number;
  /** Points. */
  size: [number, number];
  info: Record<string, unknown>;
  text: string;
  tree: unknown;
  /** What the file says of each of its faces. */
  fonts: string[];
  source: string;
}

/** Names of faces whose program lies in the file, as `ABCDEF+GolosText-Regular`. */
function embeddedFonts(source: string): string[] {
  const descriptors = source.match(/\/Type \/FontDescriptor.*?>>/gs) ?? [];
  return descriptors
    .filter((descriptor) => /\/FontFile[23]? \d+ 0 R/.test(descriptor))
    .map((descriptor) => /\/FontName \/(\S+)/.exec(descriptor)?.[1] ?? '');
}

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const source = Buffer.from(bytes).toString('latin1');
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const document = await task.promise;
  const page = await document.getPage(1);
  const [, , width = 0, height = 0] = page.view;
  const { items } = await page.getTextContent();
  const { info } = await document.getMetadata();
  const tree: unknown = await page.getStructTree();
  const read = {
    pages: document.numPages,
    size: [width, height] as [number, number],
    info: info as Record<string, unknown>,
    text: items.map((item) => ('str' in item ? item.str : '')).join(' '),
    tree,
    fonts: embeddedFonts(source),
    source,
  };
  await task.destroy();
  return read;
}
