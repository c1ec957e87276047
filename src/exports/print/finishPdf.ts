// What a browser leaves out of the PDFs it prints, or fills in with the hour and its own name.
import { PDFDocument } from '@cantoo/pdf-lib';

export interface PdfFacts {
  title: string;
  /** In a sentence or two. */
  subject: string;
  author: string;
  /** As one text, parted by semicolons. */
  keywords: string;
  /** BCP 47. */
  locale: string;
  /** The ISO day of the edition: a file must not say at which hour somebody printed it. */
  date: string;
}

export interface FinishedPdf {
  bytes: Uint8Array<ArrayBuffer>;
  pages: number;
}

export async function finishPdf(printed: Uint8Array, facts: PdfFacts): Promise<FinishedPdf> {
  const pdf = await PDFDocument.load(printed, { updateMetadata: false });
  const day = new Date(`${facts.date}T00:00:00Z`);
  pdf.setTitle(facts.title, { showInWindowTitleBar: true });
  pdf.setSubject(facts.subject);
  pdf.setAuthor(facts.author);
  pdf.setCreator(facts.author);
  pdf.setKeywords([facts.keywords]);
  pdf.setLanguage(facts.locale);
  pdf.setCreationDate(day);
  pdf.setModificationDate(day);
  const bytes = await pdf.save({ useObjectStreams: true, addDefaultPage: false, updateFieldAppearances: false });
  return { bytes: new Uint8Array(bytes), pages: pdf.getPageCount() };
}
