// The parser of all our texts: CommonMark with tables, without raw HTML, and our own rules.
import MarkdownIt from 'markdown-it';
import { boundLink } from './rules/boundLink.ts';
import { chartImage } from './rules/chartImage.ts';
import { exploreImage } from './rules/exploreImage.ts';
import { figureAndTable } from './rules/figureAndTable.ts';
import { lineNumbers } from './rules/lineNumbers.ts';
import { pullQuote } from './rules/pullQuote.ts';
import { rawHtml } from './rules/rawHtml.ts';
import { sideNote } from './rules/sideNote.ts';

/** Links keep their address as written: what may be linked is decided in one place, by readTarget. */
export function createMarkdown(): InstanceType<typeof MarkdownIt> {
  const md = new MarkdownIt({ html: false, linkify: false, typographer: false });
  md.validateLink = () => true;
  md.normalizeLink = (address) => address;
  // Definitions stay in the stream, so that unused and doubled ones are found on their lines.
  md.core.ruler.disable('strip_references');
  return md
    .use(lineNumbers)
    .use(rawHtml)
    .use(sideNote)
    .use(pullQuote)
    .use(chartImage)
    .use(exploreImage)
    .use(boundLink)
    .use(figureAndTable);
}
