// Short words of Russian that lean on the next one: good setting never leaves them at the end of a line.

const leaning = 'а|в|и|к|о|с|у|во|до|за|из|ко|на|не|ни|об|от|по|со|без|для';
const whole = new RegExp(`^[(«„]?(?:${leaning})$`, 'iu');
const before = new RegExp(`(?<=^|[\\s(«„])(${leaning}) (?=\\S)`, 'giu');
const noun = new RegExp(`(?<=\\d) (?=[а-яё])(?!(?:${leaning})[\\s\u00A0])`, 'gu');

/** Whether a word leans on the one after it, both as they stand between spaces: a short word on any, a number on its noun. */
export function isLeaning(word: string, next: string): boolean {
  return whole.test(word) || (/\d$/.test(word) && /^[а-яё]/u.test(next) && !whole.test(next));
}

/** Ties what leans to the next word, a number to its noun and the ends of an interval to each other, for texts that a browser breaks. */
export function tieWords(text: string): string {
  return text
    .replace(before, '$1\u00A0')
    .replace(noun, '\u00A0')
    .replace(/(?<=\d)–(?=\d)/g, '\u2060–\u2060');
}
