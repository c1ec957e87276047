// A note of the page as an entry at the end of its paper.

export interface PaperNote {
  /** What it says, in a line. */
  html: string;
  /** The same without the title of its document, which another entry gives. */
  brief: string;
  /** Of its record and of its document. */
  addresses: readonly string[];
  document: string | undefined;
}

const absolute = (link: Element, page: string): string => new URL(link.getAttribute('href') ?? '', page).href;

export function readNote(note: Element, page: string): PaperNote {
  const value = note.querySelector('.note-value')?.innerHTML ?? '';
  // What holds a list, such as what all others say, stands on the page of the record: its address is printed.
  const facts = [...note.querySelectorAll('dl > dd')].filter((fact) => fact.querySelector('ul, p') === null);
  for (const link of facts.flatMap((fact) => [...fact.querySelectorAll('a[href]')])) {
    link.setAttribute('href', absolute(link, page));
  }
  const links = [...note.querySelectorAll('.note-foot a[href]')];
  const outside = links.find((link) => link.getAttribute('rel') === 'noopener');
  const write = () => `<b>${value}</b> ${facts.map((fact) => fact.innerHTML.replace(/^, /, '')).join(' · ')}`;
  const html = write();
  for (const title of facts.flatMap((fact) => [...fact.querySelectorAll('cite')])) title.remove();
  return {
    html,
    brief: write(),
    // Ours first: it leads to the rest.
    addresses: links.map((link) => absolute(link, page)).toReversed(),
    document: outside && absolute(outside, page),
  };
}
