// `?title=off` in the address of an embed: the page around it has said the title already.

/** Marks the document for its style sheet; without scripts the title stays. */
export function applyTitle({ document, location }: Pick<Window, 'document' | 'location'>): void {
  if (new URLSearchParams(location.search).get('title') === 'off') document.documentElement.classList.add('untitled');
}
