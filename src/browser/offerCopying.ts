// Copy buttons: shown only where the clipboard can be written, so that no button is dead.

/** Wires every `<button data-copy="id of the source" data-done="words when copied">` of the page. */
export function offerCopying(page: Document): void {
  const clipboard = page.defaultView?.navigator.clipboard;
  if (clipboard === undefined) return;
  for (const button of page.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
    const source = page.getElementById(button.dataset['copy'] ?? '');
    if (source === null) continue;
    button.hidden = false;
    button.setAttribute('aria-live', 'polite');
    button.addEventListener('click', async () => {
      await clipboard.writeText(source.textContent ?? '');
      button.textContent = button.dataset['done'] ?? '';
    });
  }
}
