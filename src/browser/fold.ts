// Letters of three languages brought to one spelling, so that a name is found however it is written.

/** Letters of the three languages by the Latin ones that they fall together with; what spellings differ in is left out. */
const letters: Readonly<Record<string, string>> = {
  а: 'a',
  ә: 'a',
  б: 'b',
  в: 'u',
  г: 'g',
  ғ: 'g',
  д: 'd',
  е: 'e',
  ж: 'j',
  з: 'z',
  и: 'i',
  к: 'k',
  қ: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  ң: 'n',
  о: 'o',
  ө: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ұ: 'u',
  ү: 'u',
  ф: 'f',
  х: 'h',
  һ: 'h',
  ц: 'ts',
  ч: 'c',
  ш: 's',
  щ: 's',
  ъ: '',
  ы: 'i',
  і: 'i',
  ь: '',
  э: 'e',
  ю: 'iu',
  я: 'ia',
  ı: 'i',
  ə: 'a',
  ŋ: 'n',
  q: 'k',
  v: 'u',
  w: 'u',
  x: 'h',
  y: 'i',
};
/** Two letters of an English or Turkish spelling for one of the others. */
const pairs: Readonly<Record<string, string>> = { dj: 'j', zh: 'j', sh: 's', ch: 'c', kh: 'h', gh: 'g' };

function foldLetters(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/\p{L}/gu, (letter) => letters[letter] ?? letter)
    .replace(/d?zh|dj|[sckg]h/g, (pair) => pairs[pair.slice(-2)] ?? pair);
}

/** The letters of a name in one script, without accents, case, signs and the spellings that languages differ in. */
export function foldName(name: string): string {
  return foldLetters(name).replace(/[^\p{L}]/gu, '');
}

/** Words and numbers with one space before each: `Abai, 1,500 people` to ` abai 1500 people`. */
export function foldText(text: string): string {
  const plain = foldLetters(text).replace(/(\d)[,\u00a0\u202f](?=\d{3})/g, '$1');
  return (plain.match(/\p{L}+|\d+(?:\.\d+)?/gu) ?? []).map((word) => ` ${word}`).join('');
}
