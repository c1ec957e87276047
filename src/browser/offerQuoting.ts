// A link to the selected words of a story (https://wicg.github.io/scroll-to-text-fragment/) and a line that quotes them.

/** What a browser still finds whole; of longer passages the first and the last words are named. */
const WHOLE = 120;
const EDGE = 5;

const encode = (words: string): string => encodeURIComponent(words).replaceAll('-', '%2D');

/** The address of a passage on its page. */
export function toPassageUrl(url: string, passage: string): string {
  const words = passage.split(' ');
  const edges = [words.slice(0, EDGE), words.slice(-EDGE)].map((part) => encode(part.join(' ')));
  return `${url}#:~:text=${passage.length > WHOLE && words.length > 2 * EDGE ? edges.join(',') : encode(passage)}`;
}

/** Shows the bar `#quote` while words of a story are selected; the first Tab leads to it, the next ones on from that paragraph. */
export function offerQuoting(page: Document): void {
  const bar = page.getElementById('quote');
  const link = bar?.querySelector('a');
  const button = bar?.querySelector('button');
  if (!bar || !link || !button || !bar.showPopover) return;
  const { cite = '', url = '' } = bar.dataset;
  const label = button.textContent;
  let passage = '';
  let isNew = false;
  // In the top layer it stands above sections that are laid out late.
  bar.popover = 'manual';
  bar.hidden = false;
  page.addEventListener('selectionchange', () => {
    if (bar.contains(page.activeElement)) return;
    // Else its own words would be among those selected.
    bar.hidePopover();
    const selection = page.getSelection();
    // Three clicks on a paragraph select up to the beginning of the next.
    const start = selection?.rangeCount ? selection.getRangeAt(0).startContainer : null;
    const block = (start instanceof Element ? start : start?.parentElement)?.closest(
      '.story :is(p, li, blockquote, h2, h3)',
    );
    passage = selection?.toString().trim().replaceAll(/\s+/g, ' ') ?? '';
    isNew = Boolean(block) && passage.includes(' ');
    if (!block || !isNew) return;
    link.href = toPassageUrl(url, passage);
    button.textContent = label;
    if (bar.previousElementSibling !== block) block.after(bar);
    bar.showPopover();
  });
  page.addEventListener('keydown', (event) => {
    if (event.key !== 'Tab' || event.shiftKey || !isNew) return;
    event.preventDefault();
    isNew = false;
    link.focus();
  });
  // A click must not take the selection away.
  bar.addEventListener('mousedown', (event) => event.preventDefault());
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(`“${passage}” ${cite.replace(url, link.href)}`);
    button.textContent = button.dataset['done'] ?? '';
  });
}
