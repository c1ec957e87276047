// The site as a whole in the words of schema.org.
import type { Locale } from '../../language/locales.ts';
import type { JsonLdTag } from './headTag.ts';
import { LICENCE, organisation, toJsonLd } from './jsonLd.ts';

export interface SiteDescription {
  name: string;
  description: string;
  locale: Locale;
  url: string;
  /** Address of the page that says what was corrected. */
  corrections: string;
}

export function toSiteJsonLd({ name, description, locale, url, corrections }: SiteDescription): JsonLdTag {
  return toJsonLd({
    '@type': 'WebSite',
    name,
    description,
    inLanguage: locale,
    url,
    license: LICENCE,
    isAccessibleForFree: true,
    publisher: { ...organisation(name, url), correctionsPolicy: corrections },
  });
}
