// The rows that the filter found, as items of a list.
import type { LedgerRow } from './ledgerColumns.ts';

/** An item for each row, made of the templates of the page; `base` stands before each path. */
export function createItems(rows: readonly LedgerRow[], page: Document, base: string): Node[] {
  const shape = page.querySelector<HTMLTemplateElement>('#filter-row');
  const signs = new Map(
    [...page.querySelectorAll<HTMLTemplateElement>('template[data-sign]')].map((sign) => [sign.dataset['sign'], sign]),
  );
  return rows.map(({ path, sign, value, title, when, who, status, facets }) => {
    const item = shape?.content.firstElementChild?.cloneNode(true) as HTMLElement;
    const drawn = signs.get(sign)?.content.firstElementChild?.cloneNode(true);
    if (drawn) item.prepend(drawn);
    const [link, what, source] = [item.querySelector('a'), item.querySelector('p'), item.querySelector('.rows-who')];
    if (link) {
      link.href = base + path;
      link.textContent = value || title;
    }
    const [named, dated] = what?.children ?? [];
    if (named) named.textContent = value === '' ? '' : title;
    item.classList.toggle('rows-whole', value === '');
    if (dated) dated.textContent = when;
    // Of a question, whose claims are of several kinds, the kinds say nothing.
    if (source) source.textContent = facets.kind[0] === 'claim' ? `${who} · ${status}` : who;
    return item;
  });
}
