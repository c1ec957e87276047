// The full-text search: asks Pagefind's index, keeps the words in the address, shows a part of the results at a time.
import { readExcerpt } from './searchExcerpt.ts';

/** What we use of Pagefind: https://pagefind.app/docs/api/. */
interface Pagefind {
  init(): Promise<void>;
  filters(): Promise<unknown>;
  options(options: { excerptLength: number; excerptEllipsis: string; ranking: Ranking }): Promise<void>;
  /** null where a later search has come between. */
  debouncedSearch(words: string, options: { filters: { kind?: string } }, wait: number): Promise<Found | null>;
}
interface Ranking {
  /** How much a short page stands before a long one, 0 to 1. */
  pageLength: number;
  metaWeights: Readonly<Record<string, number>>;
}
interface Found {
  results: readonly { data(): Promise<Page> }[];
  unfilteredResultCount: number;
  /** How many there would be of each kind, whatever kind is chosen. */
  totalFilters: { kind?: Readonly<Record<string, number>> };
}
interface Page {
  url: string;
  excerpt: string;
  meta: { title?: string };
  filters: { kind?: readonly string[] };
}

/** Results that are shown at once: each costs a file. */
const PART = 8;
/** ms without a keystroke after which the index is asked. */
const PAUSE = 180;
const EXCERPT_WORDS = 24;
/** A page whose subject or title is asked for stands first. `subject` and `names` are written by src/exports/searchPage.ts. */
const ranking: Ranking = { pageLength: 0.2, metaWeights: { subject: 12, title: 4, names: 2 } };

function createItem({ url, excerpt, meta, filters }: Page, page: Document, labels: DOMStringMap): Node {
  const item = page.querySelector<HTMLTemplateElement>('#search-result')?.content.cloneNode(true) as DocumentFragment;
  const [label, link, text] = [item.querySelector('.label'), item.querySelector('a'), item.querySelector('.excerpt')];
  if (label) label.textContent = labels[filters.kind?.[0] ?? ''] ?? '';
  if (link) {
    link.href = url;
    link.textContent = meta.title ?? url;
  }
  for (const part of readExcerpt(excerpt)) {
    const node = page.createElement(part.isMatch ? 'mark' : 'span');
    node.textContent = part.text;
    text?.append(node);
  }
  return item;
}

/** English words that stand on every page: each would cost a part of the index and find nothing. */
const SMALL =
  /^(?:a|an|and|are|as|at|be|been|but|by|did|do|does|for|from|had|has|have|how|in|is|it|its|many|much|of|on|or|that|the|their|there|they|this|to|was|were|what|when|where|which|who|why|will|with)$/i;

/** What is asked without its small words, unless there are no others. */
export function dropSmallWords(asked: string): string {
  const words = asked.split(/\s+/).filter((word) => !SMALL.test(word));
  return words.length === 0 ? asked : words.join(' ');
}

/** Wires the form inside `[data-search]`, whose value is the address of Pagefind. */
export function offerSearch(window: Window): void {
  const { document: page, location, history } = window;
  const root = page.querySelector<HTMLElement>('[data-search]');
  const form = root?.querySelector('form');
  const field = form?.querySelector<HTMLInputElement>('input[type=search]');
  const kinds = form?.querySelector('fieldset');
  const results = root?.querySelector('section');
  const told = results?.querySelector<HTMLElement>('[role=status]');
  const list = results?.querySelector('ol');
  const more = results?.querySelector('button');
  if (!root || !form || !field || !kinds || !results || !told || !list || !more) return;
  const labels = root.querySelector<HTMLElement>('[data-labels]')?.dataset ?? {};
  const boxes = [...kinds.querySelectorAll('input')];
  let engine: Promise<Pagefind> | undefined;
  let asked = 0;
  let found: Found['results'] = [];
  let shown = 0;

  const load = (): Promise<Pagefind> =>
    (engine ??= import(/* @vite-ignore */ root.dataset['search'] ?? '').then(async (module: Pagefind) => {
      await module.options({ excerptLength: EXCERPT_WORDS, excerptEllipsis: '…', ranking });
      await module.init();
      // Without them no result says how many there are of each kind.
      await module.filters();
      return module;
    }));
  const kind = (): string => boxes.find(({ checked }) => checked)?.value ?? '';
  const choose = (value: string): void => {
    for (const box of boxes) box.checked = box.value === value;
  };
  const show = async (): Promise<void> => {
    const turn = asked;
    const pages = await Promise.all(found.slice(shown, shown + PART).map((result) => result.data()));
    if (turn !== asked) return;
    list.append(...pages.map((result) => createItem(result, page, labels)));
    shown += pages.length;
    more.hidden = shown >= found.length;
  };
  /** How many there are of each kind; a kind without any cannot be chosen. */
  const count = (counts: Readonly<Record<string, number>>): void => {
    for (const box of boxes) {
      const number = counts[box.value] ?? 0;
      const row = box.closest('label');
      const total = row?.querySelector('b');
      if (box.value !== '' && row) row.hidden = number === 0 && !box.checked;
      if (total) total.textContent = number.toLocaleString(page.documentElement.lang);
    }
  };
  const answer = async (wait: number): Promise<void> => {
    const turn = ++asked;
    const words = dropSmallWords(field.value.trim());
    results.hidden = kinds.hidden = words === '';
    if (words === '') return;
    if (list.childElementCount === 0) told.textContent = told.dataset['wait'] ?? '';
    try {
      const pagefind = await load();
      const chosen = kind();
      const reply = await pagefind.debouncedSearch(words, { filters: chosen === '' ? {} : { kind: chosen } }, wait);
      if (reply === null || turn !== asked) return;
      found = reply.results;
      shown = 0;
      count({ ...reply.totalFilters.kind, '': reply.unfilteredResultCount });
      const before = [...list.children];
      await show();
      if (turn !== asked) return;
      for (const old of before) old.remove();
      const total = found.length.toLocaleString(page.documentElement.lang);
      told.textContent = (found.length === 0 ? told.dataset['none'] : told.dataset['found']?.replace('#', total)) ?? '';
    } catch {
      told.textContent = told.dataset['failed'] ?? '';
    }
  };
  const read = (): void => {
    const given = new URLSearchParams(location.search);
    field.value = given.get('q') ?? '';
    choose(given.get('kind') ?? '');
  };
  /** Typing changes the address in place; a choice or Enter is a step that the back button takes back. */
  const ask = (isStep: boolean, wait: number): void => {
    const entries = Object.entries({ q: field.value.trim(), kind: kind() }).filter(([, value]) => value !== '');
    const query = new URLSearchParams(entries).toString();
    const address = `${location.pathname}${query === '' ? '' : `?${query}`}`;
    if (isStep && address !== location.pathname + location.search) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    void answer(wait);
  };

  root.hidden = false;
  for (const text of page.querySelectorAll<HTMLElement>('[data-unscripted]')) text.hidden = true;
  field.addEventListener('focus', () => void load().catch(() => undefined), { once: true });
  field.addEventListener('input', () => ask(location.search === '', PAUSE));
  kinds.addEventListener('change', () => ask(true, 0));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    ask(true, 0);
    results.querySelector('h2')?.focus();
  });
  more.addEventListener('click', async () => {
    const next = shown;
    await show();
    list.children[next]?.querySelector('a')?.focus();
  });
  window.addEventListener('popstate', () => {
    read();
    void answer(0);
  });
  read();
  if (field.value === '') field.focus();
  else void answer(0);
}
