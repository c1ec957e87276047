// The finder of towns: hides what does not fit the letters typed so far, in whichever language and spelling.

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

/** The letters of a name in one script, without accents, case, signs and the spellings that languages differ in. */
export function foldName(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^\p{L}]/gu, '')
    .replace(/./gu, (letter) => letters[letter] ?? letter)
    .replace(/d?zh|dj|[sckg]h/g, (pair) => pairs[pair.slice(-2)] ?? pair);
}

/** Wires the field inside `[data-finder]`: items are `[data-names]`, and those that do not fit are hidden. */
export function offerFinder(page: Document): void {
  const finder = page.querySelector<HTMLElement>('[data-finder]');
  const field = finder?.querySelector('input');
  const told = finder?.querySelector<HTMLElement>('[data-counts]');
  if (!finder || !field || !told) return;
  const counts = (told.dataset['counts'] ?? '').split('|');
  const items = [...page.querySelectorAll<HTMLElement>('[data-names]')].map((item) => ({
    item,
    names: (item.dataset['names'] ?? '').split(' ').map(foldName),
  }));
  const find = (): void => {
    const typed = foldName(field.value);
    for (const { item, names } of items) item.hidden = !names.some((name) => name.includes(typed));
    told.textContent = counts[items.filter(({ item }) => !item.hidden).length] ?? '';
  };
  finder.hidden = false;
  field.addEventListener('input', find);
  field.addEventListener('keydown', ({ key }) => {
    if (key === 'Enter' && isTyped(field))
      items
        .find(({ item }) => !item.hidden)
        ?.item.querySelector('a')
        ?.click();
  });
  // A field that the browser filled in again after a step back.
  if (isTyped(field)) find();
}

function isTyped({ value }: HTMLInputElement): boolean {
  return value.trim() !== '';
}
