// Explorables: shows what the build has made for the pair that is chosen. It computes nothing; the choice stands in the address.

interface Choice {
  share: string;
  people: string;
}

/** Wires one `[data-explore]`: radio groups `share` and `people`, answers as templates, parts of the drawing as `[data-state]`. */
function offerChoice(root: HTMLElement, view: Window): void {
  const groups = [...root.querySelectorAll('fieldset')];
  const radios = [...root.querySelectorAll('input')];
  const answer = root.querySelector('[aria-live]');
  const radioOf = (name: keyof Choice, value: string | null) =>
    radios.find((radio) => radio.name === name && radio.value === value);
  const chosen = (name: keyof Choice) =>
    radios.find((radio) => radio.name === name && radio.checked && !radio.closest('fieldset')?.disabled);
  const standard = radios.filter(({ defaultChecked }) => defaultChecked);

  const show = (): void => {
    const share = chosen('share')?.value ?? '';
    for (const group of groups) {
      const shares = group.dataset['shares'];
      group.hidden = group.disabled = shares !== undefined && !shares.split(' ').includes(share);
    }
    // The other list has counts of its own: begin with its first.
    const people =
      chosen('people') ??
      radios.find(({ name, parentElement }) => name === 'people' && !parentElement?.closest('fieldset')?.disabled);
    if (people) people.checked = true;
    const state = `${share}.${people?.value ?? ''}`;
    for (const part of root.querySelectorAll<SVGElement>('[data-state]')) {
      if (`${state}.`.startsWith(`${part.dataset['state']}.`)) part.removeAttribute('display');
      else part.setAttribute('display', 'none');
    }
    const template = root.querySelector<HTMLTemplateElement>(`template[data-answer="${state}"]`);
    if (template) answer?.replaceChildren(template.content.cloneNode(true));
  };
  const read = (): void => {
    const query = new URLSearchParams(view.location.search);
    for (const radio of standard) radio.checked = true;
    for (const name of ['share', 'people'] as const) {
      const radio = radioOf(name, query.get(name));
      if (radio) radio.checked = true;
    }
    show();
  };
  root.addEventListener('change', () => {
    show();
    const query = new URLSearchParams(view.location.search);
    for (const name of ['share', 'people'] as const) query.set(name, chosen(name)?.value ?? '');
    view.history.pushState(null, '', `?${query}${root.dataset['anchor'] ?? ''}`);
  });
  view.addEventListener('popstate', read);
  for (const group of groups) group.disabled = false;
  read();
}

export function offerChoices(page: Document): void {
  const view = page.defaultView;
  if (view === null) return;
  for (const root of page.querySelectorAll<HTMLElement>('[data-explore]')) offerChoice(root, view);
}
