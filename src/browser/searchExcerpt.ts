// The excerpts of Pagefind, which are HTML with `<mark>`, as parts of plain text.

export interface ExcerptPart {
  text: string;
  isMatch: boolean;
}

const entities: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
};

/** The text in order, cut where a match begins or ends. */
export function readExcerpt(html: string): readonly ExcerptPart[] {
  return html
    .split(/(<mark>.*?<\/mark>)/s)
    .filter((part) => part !== '')
    .map((part) => ({
      text: part.replace(/<\/?mark>/g, '').replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => entities[entity] ?? ''),
      isMatch: part.startsWith('<mark>'),
    }));
}
