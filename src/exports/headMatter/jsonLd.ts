// What the descriptions in the words of schema.org have in common.
import type { JsonLdTag } from './headTag.ts';

export const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';

export interface Work {
  title: string;
  url: string;
}

/** A `<` could end the script element, so none is left. */
export function toJsonLd(value: object): JsonLdTag {
  return { json: JSON.stringify({ '@context': 'https://schema.org', ...value }).replaceAll('<', '\\u003c') };
}

export const organisation = (name: string, url?: string) => ({ '@type': 'Organization', name, ...(url && { url }) });
export const works = (sources: readonly Work[]) =>
  sources.map(({ title, url }) => ({ '@type': 'CreativeWork', name: title, url }));

const isEmpty = (field: unknown): boolean =>
  field === undefined || field === '' || (Array.isArray(field) && field.length === 0);

/** Without the fields that hold nothing. */
export function filled<T extends object>(value: T): Partial<T> {
  return Object.fromEntries(Object.entries(value).filter(([, field]) => !isEmpty(field))) as Partial<T>;
}
