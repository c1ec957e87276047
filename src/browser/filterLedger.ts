// The filter of the ledger: fetches the records when it is first used, keeps what is asked in the address, shows a part at a time.
import { type Ledger, type LedgerColumns, type LedgerRow, decodeLedger, facetNames } from './ledgerColumns.ts';
import { createItems } from './ledgerList.ts';
import { type LedgerQuery, findRows, formatQuery, isEmpty, parseQuery, queryFields } from './ledgerQuery.ts';

/** Rows that are shown at once. */
const PART = 25;
/** ms without a keystroke after which the count is spoken. */
const PAUSE = 700;

type Field = HTMLInputElement | HTMLSelectElement;

interface Parts {
  root: HTMLElement;
  form: HTMLFormElement;
  details: HTMLDetailsElement;
  clear: HTMLButtonElement;
  results: HTMLElement;
  count: HTMLElement;
  list: HTMLElement;
  more: HTMLButtonElement;
  told: HTMLElement;
}

function findParts(page: Document): Parts | undefined {
  const root = page.querySelector<HTMLElement>('[data-ledger]');
  const form = root?.querySelector('form');
  const details = root?.querySelector('details');
  const clear = root?.querySelector<HTMLButtonElement>('[type=reset]');
  const results = root?.querySelector('section');
  const count = results?.querySelector<HTMLElement>('p');
  const list = results?.querySelector('ol');
  const more = results?.querySelector('button');
  const told = root?.querySelector<HTMLElement>('[role=status]');
  if (!root || !form || !details || !clear || !results || !count || !list || !more || !told) return undefined;
  return { root, form, details, clear, results, count, list, more, told };
}

/** Puts every choice of the ledger into its field, once. */
function fillChoices(form: HTMLFormElement, { choices }: Ledger): void {
  for (const name of facetNames) {
    const field = form.elements.namedItem(name);
    if (!(field instanceof HTMLSelectElement) || field.length > 1) continue;
    field.append(...choices[name].map(({ id, label }) => new Option(label, id)));
  }
}

export function offerFilter(window: Window): void {
  const { document: page, location, history } = window;
  const parts = findParts(page);
  if (parts === undefined) return;
  const { root, form, details, clear, results, count, list, more, told } = parts;
  const doors = page.querySelectorAll<HTMLElement>('[data-unfiltered]');
  const { ledger: address = '', base = '' } = root.dataset;
  const field = (name: string) => form.elements.namedItem(name) as Field | null;
  let query = parseQuery(location.search);
  let found: readonly LedgerRow[] = [];
  let shown = 0;
  let timer = 0;
  let loading: Promise<Ledger | undefined> | undefined;

  const say = (text: string): void => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => (told.textContent = text), PAUSE);
  };
  const load = (): Promise<Ledger | undefined> =>
    (loading ??= fetch(address)
      .then(async (response) => {
        if (!response.ok) throw new Error(`${response.status}`);
        const ledger = decodeLedger((await response.json()) as LedgerColumns);
        fillChoices(form, ledger);
        return ledger;
      })
      .catch(() => {
        loading = undefined;
        count.textContent = told.dataset['failed'] ?? '';
        return undefined;
      }));

  const tell = (): void => {
    const { none = '', found: all = '', shown: some = '' } = told.dataset;
    const [total, part] = [found.length, shown].map((number) => number.toLocaleString(page.documentElement.lang));
    const text = total === '0' ? none : (shown < found.length ? some : all).replace('##', total ?? '');
    count.textContent = text.replace('#', shown < found.length ? (part ?? '') : (total ?? ''));
    say(count.textContent);
  };
  const show = (upTo: number): void => {
    list.append(...createItems(found.slice(shown, upTo), page, base));
    shown = Math.min(upTo, found.length);
    more.hidden = shown >= found.length;
    tell();
  };
  /** Shows what answers the query, at least as many rows as were seen before. */
  const answer = async (seen = PART): Promise<void> => {
    const asked = query;
    const empty = isEmpty(asked);
    results.hidden = empty;
    clear.hidden = empty;
    for (const door of doors) door.hidden = !empty;
    if (empty) return say('');
    if (loading === undefined) {
      more.hidden = true;
      count.textContent = told.dataset['wait'] ?? '';
    }
    const ledger = await load();
    if (ledger === undefined || asked !== query) return;
    found = findRows(ledger, asked);
    shown = 0;
    list.replaceChildren();
    show(seen);
  };
  /** Puts the query of the address into the fields; choices stand there only once the ledger is loaded. */
  const restore = async (): Promise<void> => {
    query = parseQuery(location.search);
    const write = (): void => {
      for (const name of queryFields) {
        const input = field(name);
        if (input) input.value = query[name];
      }
    };
    write();
    if (queryFields.some((name) => name !== 'q' && query[name] !== '')) details.open = true;
    await answer((history.state as { shown?: number } | null)?.shown);
    if (loading !== undefined && (await load()) !== undefined) write();
  };
  /** Typing on changes the address in place; everything else is a step that the back button takes back. */
  const ask = (next: LedgerQuery, isTyping: boolean): void => {
    if (formatQuery(next) === formatQuery(query)) return;
    const isStep = !isTyping || isEmpty(query) || isEmpty(next);
    query = next;
    const path = `${location.pathname}${formatQuery(query)}`;
    if (isStep) history.pushState(null, '', path);
    else history.replaceState(null, '', path);
    void answer();
  };
  const read = (): LedgerQuery =>
    Object.fromEntries(queryFields.map((name) => [name, field(name)?.value.trim() ?? ''])) as LedgerQuery;

  root.hidden = false;
  form.addEventListener('focusin', () => void load());
  details.addEventListener('toggle', () => void load());
  form.addEventListener('input', ({ target }) => ask(read(), target instanceof HTMLInputElement));
  // There is nothing to send: what is typed is answered at once, and Enter leads to the answer.
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('keydown', ({ key, target }) => {
    if (key === 'Enter' && target instanceof HTMLInputElement) results.querySelector('h2')?.focus();
  });
  clear.addEventListener('click', (event) => {
    event.preventDefault();
    for (const name of queryFields) {
      const input = field(name);
      if (input) input.value = '';
    }
    field('q')?.focus();
    ask(read(), false);
  });
  more.addEventListener('click', () => {
    const next = shown;
    show(shown + PART * 2);
    history.replaceState({ shown }, '');
    list.children[next]?.querySelector('a')?.focus();
  });
  window.addEventListener('popstate', () => void restore());
  if (!isEmpty(query)) void restore();
  // A field that the browser filled in again after a step back, or typed into before this ran.
  else if (field('q')?.value) ask(read(), true);
}
