// A browser that prints: HTML in, PDF out.
import { chromium } from 'playwright-core';
import { findChromium } from './findChromium.ts';

export interface Printer {
  /** A tagged PDF with an outline, in the size that the document asks for. The document brings all it needs: nothing is fetched. */
  print(html: string): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** Throws where there is no Chromium and none can be installed. Close it when all is printed. */
export async function openPrinter(): Promise<Printer> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('no Chromium: set CHROMIUM_PATH, or install one');
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--no-first-run'] });
  return {
    async print(html) {
      const page = await browser.newPage({ offline: true });
      await page.setContent(html);
      await page.evaluate('document.fonts.ready');
      const bytes = await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
      await page.close();
      return bytes;
    },
    close: () => browser.close(),
  };
}
