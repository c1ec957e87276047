// What the head of a page says to machines: a list of tags that one place renders.

export interface MetaTag {
  /** Open Graph and its kin write `property` where others write `name`. */
  attribute: 'name' | 'property';
  key: string;
  content: string;
}

export interface LinkTag {
  rel: string;
  href: string;
  type?: string;
  hreflang?: string;
}

/** A description in JSON-LD, safe inside a script element. */
export interface JsonLdTag {
  json: string;
}

export type HeadTag = MetaTag | LinkTag | JsonLdTag;

/** Nothing where the content is empty: an empty field is worse than none. */
export function meta(key: string, content: string, attribute: MetaTag['attribute'] = 'name'): MetaTag[] {
  return content === '' ? [] : [{ attribute, key, content }];
}
