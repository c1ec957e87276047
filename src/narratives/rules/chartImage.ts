// ![](chart:saran-jobs) or ![](chart:saran-jobs "wide"), alone in its paragraph
import type { MarkdownIt } from 'markdown-it';
import { loneImage } from './loneImage.ts';

/** Such a paragraph becomes one token `chart` with the id and the width as meta. */
export function chartImage(md: MarkdownIt): void {
  loneImage(md, 'chart', 'chart');
}
