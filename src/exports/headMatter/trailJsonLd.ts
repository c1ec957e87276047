// Where a page stands, in the words of schema.org.
import type { JsonLdTag } from './headTag.ts';
import { toJsonLd } from './jsonLd.ts';

/** The pages above a page, from the top; a step without a page is only named. */
export function toTrailJsonLd(steps: readonly { name: string; url: string | undefined }[]): JsonLdTag {
  return toJsonLd({
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, url }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      ...(url === undefined ? {} : { item: url }),
    })),
  });
}
