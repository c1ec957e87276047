// The filter of the gallery: hides what is not on the chosen topic and place, and keeps the choice in the address.

const fields = ['topic', 'place'] as const;

/** Wires the form inside `[data-gallery]`: items are `[data-topic][data-places]`, and a `section` without any left is hidden. */
export function offerChartFilter(window: Window): void {
  const { document: page, location, history } = window;
  const root = page.querySelector<HTMLElement>('[data-gallery]');
  const form = root?.querySelector('form');
  const told = root?.querySelector<HTMLElement>('[data-counts]');
  if (!root || !form || !told) return;
  const counts = (told.dataset['counts'] ?? '').split('|');
  const items = [...page.querySelectorAll<HTMLElement>('[data-topic]')];
  const groups = new Set(items.map((item) => item.closest<HTMLElement>('section')));
  const choice = (name: string) => form.elements.namedItem(name) as HTMLSelectElement;

  const show = (): void => {
    const [topic, place] = [choice('topic').value, choice('place').value];
    for (const item of items) {
      const { topic: own, places = '' } = item.dataset;
      item.hidden = (topic !== '' && own !== topic) || (place !== '' && !places.split(' ').includes(place));
    }
    const found = items.filter(({ hidden }) => !hidden);
    for (const group of groups) if (group) group.hidden = !found.some((item) => group.contains(item));
    told.textContent = topic === '' && place === '' ? '' : (counts[found.length] ?? '');
  };
  const restore = (): void => {
    const given = new URLSearchParams(location.search);
    for (const name of fields) {
      choice(name).value = given.get(name) ?? '';
      // A choice that there is not.
      if (choice(name).selectedIndex === -1) choice(name).value = '';
    }
    show();
  };

  root.hidden = false;
  form.addEventListener('change', () => {
    const asked = fields.map((name) => [name, choice(name).value]).filter(([, value]) => value !== '');
    const query = new URLSearchParams(asked).toString();
    history.pushState(null, '', `${location.pathname}${query === '' ? '' : `?${query}`}`);
    show();
  });
  window.addEventListener('popstate', restore);
  restore();
}
