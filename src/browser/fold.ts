// Letters of three languages brought to one spelling, so that a name is found however it is written.

/** Russian and Kazakh spellings that differ by one letter fall together; so do Latin ones. */
const letters: Readonly<Record<string, string>> = {
  ә: 'а',
  ғ: 'г',
  қ: 'к',
  ң: 'н',
  ө: 'о',
  ұ: 'у',
  ү: 'у',
  һ: 'х',
  і: 'и',
  ы: 'и',
  э: 'е',
  ь: '',
  ъ: '',
  ı: 'i',
  y: 'i',
  q: 'k',
  x: 'k',
  w: 'v',
};

function foldLetters(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[yqxw\u0131\u0400-\u04ff]/gu, (letter) => letters[letter] ?? letter)
    .replace(/d?zh/g, 'j')
    .replace(/kh|gh/g, (pair) => pair.charAt(0));
}

/** The letters of a name without accents, case, signs and the spellings that languages differ in. */
export function foldName(name: string): string {
  return foldLetters(name).replace(/[^\p{L}]/gu, '');
}

/** Words and numbers with one space before each: `Abai, 1,500 people` to ` abai 1500 people`. */
export function foldText(text: string): string {
  const plain = foldLetters(text).replace(/(\d)[,\u00a0\u202f](?=\d{3})/g, '$1');
  return (plain.match(/\p{L}+|\d+(?:\.\d+)?/gu) ?? []).map((word) => ` ${word}`).join('');
}
