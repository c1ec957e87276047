// Share buttons: the sheet of the device where the browser has one, else the address is copied; hidden where neither can be.

/** Wires every `<button data-share="title" data-copying="words where it copies" data-done="words when copied">` of the page. */
export function offerSharing(page: Document): void {
  const navigator: Partial<Pick<Navigator, 'share' | 'clipboard'>> = page.defaultView?.navigator ?? {};
  const address = page.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
  if (address === undefined || (navigator.share === undefined && navigator.clipboard === undefined)) return;
  for (const button of page.querySelectorAll<HTMLButtonElement>('button[data-share]')) {
    const { share: title = '', copying = '', done = '' } = button.dataset;
    if (navigator.share === undefined) button.textContent = copying;
    button.hidden = false;
    button.setAttribute('aria-live', 'polite');
    button.addEventListener('click', async () => {
      if (navigator.share !== undefined) {
        // Rejected when the reader closes the sheet, which is no mistake.
        await navigator.share({ title, url: address }).catch(() => undefined);
        return;
      }
      await navigator.clipboard?.writeText(address);
      button.textContent = done;
    });
  }
}
