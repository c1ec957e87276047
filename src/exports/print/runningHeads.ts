// What stands in the margins of every page: https://drafts.csswg.org/css-page-3/#margin-boxes.
import type { Words } from '../../language/words.ts';

/** Takes the places of numbers that only the printer knows. */
const [PAGE, PAGES] = ['\u{e000}', '\u{e001}'];

/** A text as a string of CSS that ends neither itself nor the element it stands in. */
export function quoteCss(text: string): string {
  const safe = text.replace(/["\\<\n]/g, (letter) => `\\${letter.codePointAt(0)?.toString(16)} `);
  return `"${safe}"`;
}

function formatPageNumber(words: Words): string {
  return words
    .say('print.pages', { page: PAGE, pages: PAGES })
    .split(/([\ue000\ue001])/)
    .filter((part) => part !== '')
    .map((part) => (part === PAGE ? 'counter(page)' : part === PAGES ? 'counter(pages)' : quoteCss(part)))
    .join(' ');
}

/** The site and the title above, the edition and the number of the page below; the first page has its title already. */
export function formatRunningHeads({
  words,
  title,
  edition,
  day,
}: {
  words: Words;
  title: string;
  edition: string;
  day: string;
}): string {
  const foot = `${words.say('print.edition', { day })} · ${edition}`;
  return (
    `@page{@top-left{content:${quoteCss(words.say('site.name'))}}@top-right{content:${quoteCss(title)}}` +
    `@bottom-left{content:${quoteCss(foot)}}@bottom-right{content:${formatPageNumber(words)}}}` +
    '@page:first{@top-left{content:none}@top-right{content:none}}'
  );
}
