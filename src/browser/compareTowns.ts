// Sets towns side by side as a reader chooses: fetches a measure when it is first needed, draws, and keeps the choice in the address.
import { formatChoice, parseChoice } from './compareTownsAddress.ts';
import type { Choice, MeasureData, Surroundings } from './compareTownsData.ts';
import { linesOf, yearsOf } from './compareTownsLines.ts';
import { renderResult } from './compareTownsResult.ts';
import { say } from './compareTownsWords.ts';

interface Handed extends Surroundings {
  start: Choice;
  /** Where the numbers of a measure are, with `{measure}` left open. */
  files: string;
}

interface Controls {
  form: HTMLFormElement;
  measure: HTMLSelectElement;
  towns: readonly HTMLSelectElement[];
  base: HTMLSelectElement;
}

function createLoader(files: string): (measure: string) => Promise<MeasureData> {
  const known = new Map<string, Promise<MeasureData>>();
  return (measure) => {
    let data = known.get(measure);
    if (data === undefined) {
      data = fetch(files.replace('{measure}', measure)).then((answer) => {
        if (!answer.ok) throw new Error(`${answer.status}`);
        return answer.json() as Promise<MeasureData>;
      });
      // What failed is asked for anew.
      data.catch(() => known.delete(measure));
      known.set(measure, data);
    }
    return data;
  };
}

function radio(form: HTMLFormElement, name: string, value: string): HTMLInputElement | null {
  return form.querySelector(`input[name=${name}][value=${value}]`);
}

function readChoice({ form, measure, towns, base }: Controls, page: Surroundings): Choice {
  const isIndex = radio(form, 'values', 'index')?.checked === true && page.measures[measure.value]?.indexed === true;
  return {
    measure: measure.value,
    scope: radio(form, 'scope', 'town')?.checked ? 'town' : 'administration',
    towns: [...new Set(towns.map(({ value }) => value))].filter((town) => town !== ''),
    base: isIndex ? Number(base.value) || 0 : undefined,
  };
}

function showChoice(
  { form, measure, towns, base }: Controls,
  choice: Choice,
  years: readonly number[],
  page: Surroundings,
): void {
  measure.value = choice.measure;
  for (const [slot, select] of towns.entries()) select.value = choice.towns[slot] ?? '';
  const indexed = page.measures[choice.measure]?.indexed === true;
  const [scope, values] = [
    radio(form, 'scope', choice.scope),
    radio(form, 'values', choice.base === undefined ? 'plain' : 'index'),
  ];
  if (scope) scope.checked = true;
  if (values) values.checked = true;
  const index = radio(form, 'values', 'index');
  if (index) index.disabled = !indexed;
  const none = form.querySelector<HTMLElement>('[data-no-index]');
  if (none) none.hidden = indexed;
  base.replaceChildren(...years.map((year) => new Option(String(year), String(year))));
  base.disabled = choice.base === undefined;
  base.value = String(choice.base ?? years[0] ?? '');
}

/** Wires the page: `[data-compare]` holds what the script must know, and the form and figure are inside it. */
export function offerComparison(page: Document): void {
  const root = page.querySelector<HTMLElement>('[data-compare]');
  const [form, title, drawings, remarks, table, told] = [
    'form',
    '[data-title]',
    '[data-drawings]',
    '[data-remarks]',
    '[data-table]',
    '[data-told]',
  ].map((selector) => root?.querySelector<HTMLElement>(selector));
  if (!root || !(form instanceof HTMLFormElement) || !title || !drawings || !remarks || !table || !told) return;
  const handed = JSON.parse(root.dataset['compare'] ?? '') as Handed;
  const load = createLoader(handed.files);
  const selects = [...form.querySelectorAll('select')];
  const [measure, base] = ['measure', 'base'].map((name) => selects.find((select) => select.name === name));
  if (!measure || !base) return;
  const controls: Controls = { form, measure, base, towns: selects.filter(({ name }) => name === 'town') };
  let asked = 0;

  const show = async (wanted: Choice): Promise<void> => {
    asked += 1;
    const turn = asked;
    try {
      const data = await load(wanted.measure);
      // A later choice has overtaken this one.
      if (turn !== asked) return;
      const years = yearsOf(linesOf(data, wanted));
      // A year that none of the lines has is no base: the first that they have is taken.
      const isKnown = wanted.base === undefined || years.includes(wanted.base);
      const choice = isKnown ? wanted : { ...wanted, base: years[0] };
      const result = renderResult(data, choice, handed);
      title.textContent = result.title;
      drawings.innerHTML = result.drawings;
      remarks.innerHTML = result.remarks;
      table.innerHTML = result.table;
      told.textContent = result.told;
      showChoice(controls, choice, years, handed);
      if (choice !== wanted) history.replaceState(null, '', formatChoice(choice));
    } catch {
      if (turn === asked) told.textContent = say(handed, 'failed');
    }
  };

  form.hidden = false;
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('change', () => {
    const choice = readChoice(controls, handed);
    history.pushState(null, '', formatChoice(choice));
    void show(choice);
  });
  addEventListener('popstate', () => void show(parseChoice(location.search, handed.start, handed)));
  // The state that was built needs no numbers; the years to choose a base from come with the first choice.
  if (location.search !== '') void show(parseChoice(location.search, handed.start, handed));
}
