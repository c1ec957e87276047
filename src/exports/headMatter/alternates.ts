// The same page in other languages: https://html.spec.whatwg.org/multipage/links.html#rel-alternate.
import type { LinkTag } from './headTag.ts';

/** A link to each translation, this one too, and to the original for all other readers; none where there is one language. */
export function toAlternates(pages: readonly { locale: string; url: string }[]): LinkTag[] {
  const [original] = pages;
  if (original === undefined || pages.length < 2) return [];
  return [...pages, { ...original, locale: 'x-default' }].map(({ locale, url }) => ({
    rel: 'alternate',
    href: url,
    hreflang: locale,
  }));
}
