// The finder of towns: hides what does not fit the letters typed so far, in whichever language and spelling.
import { foldName } from './fold.ts';

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
