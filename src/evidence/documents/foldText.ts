// Makes one of the many ways to print the same words, so that a quotation is found in a copy that was saved, pasted or scanned differently.

/**
 * The text with plain spaces, dashes and quotes. Letters, digits and the case stay: a fragment is verbatim. A bar between cells of a
 * table counts as a space.
 */
export function foldText(text: string): string {
  return text
    .replaceAll(/[„“”‟«»]/g, '"')
    .replaceAll(/[‘’‚‛ʼ`´]/g, "'")
    .normalize('NFKC')
    .replaceAll(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replaceAll(/[\u2010-\u2015\u2212]/g, '-')
    .replaceAll(/[\s|]+/g, ' ')
    .trim();
}

/** Without the hyphens inside words: at the end of a line nobody can tell whether one is part of the word or only breaks it. */
export function joinHyphens(text: string): string {
  return text.replaceAll(/(?<=\p{L})[-\u2010\u00ad](?:[^\S\n]*\n\s*)?(?=\p{L})/gu, '');
}
