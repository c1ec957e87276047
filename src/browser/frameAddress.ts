// The address of a frame with what is asked of it, and its place in a text that was written for another address.

export interface Wishes {
  theme: string;
  title: string;
}

/** `…/embed/saran-jobs/?theme=dark&title=off`; what is asked for by its default stays unsaid. */
export function askFrame(address: string, { theme, title }: Wishes): string {
  const query = new URLSearchParams();
  if (theme === 'light' || theme === 'dark') query.set('theme', theme);
  if (title === 'off') query.set('title', title);
  return query.size === 0 ? address : `${address}?${query}`;
}

/** The text with the frame's address, an attribute in double quotes, replaced by another. */
export function readdress(text: string, from: string, to: string): string {
  return text.replaceAll(`"${from}"`, () => `"${to.replaceAll('&', '&amp;')}"`);
}
