// A document that a reader has, as the words in it: what can be searched for a fragment.

export type DocumentKind = 'text' | 'page' | 'pdf' | 'table' | 'workbook';

export interface Passage {
  /** As it stands there, with its line breaks; cells of a row are parted by bars. */
  text: string;
  /** Of a workbook: the name of the sheet, and the cells of the row as text or number. */
  sheet?: string;
  cells?: readonly (string | number)[];
}

export interface DocumentText {
  /** As the reader named it. */
  file: string;
  kind: DocumentKind;
  /**
   * In order: the lines of a plain text that are not empty, which is how paragraphs are counted; blocks of a page; pages of a PDF;
   * rows of a table.
   */
  passages: readonly Passage[];
}
