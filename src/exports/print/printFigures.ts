// The charts of a page on paper: one drawing each, held together with its words; the tables stand together at the end.
import { escapeHtml } from '../../language/escape.ts';
import type { Words } from '../../language/words.ts';

const TABLE = 'print-table-';

function renderTable(fold: Element, number: number, page: string, words: Words): string {
  const figure = fold.closest('figure');
  const title = figure?.querySelector('.figure-title')?.textContent.trim() ?? '';
  const table = fold.querySelector('table');
  table?.querySelector('caption')?.remove();
  for (const link of table?.querySelectorAll('a[href]') ?? [])
    link.setAttribute('href', new URL(link.getAttribute('href') ?? '', page).href);
  const chart = figure?.querySelector('.figure-links a[href]')?.getAttribute('href');
  const address = chart ? new URL(chart, page).href : '';
  const id = `${TABLE}${number}`;
  table?.setAttribute('aria-labelledby', id);
  const label = escapeHtml(words.say('print.table', { number: words.number(number) }));
  return (
    `<section class="figure print-table"><h3 id="${id}"><span>${label}</span> ${escapeHtml(title)}</h3>${table?.outerHTML ?? ''}` +
    `${address === '' ? '' : `<p><a class="print-address" href="${escapeHtml(address)}">${escapeHtml(address)}</a></p>`}</section>`
  );
}

/** Takes the folded tables out of their figures, which then say where they are; gives the section that holds them all. */
export function moveTables(parts: readonly Element[], page: string, words: Words): string {
  const folds = parts.flatMap((part) => [...part.querySelectorAll('figure details')]);
  if (folds.length === 0) return '';
  const tables = folds.map((fold, index) => {
    const number = words.number(index + 1);
    const table = renderTable(fold, index + 1, page, words);
    const what = fold.querySelector('summary')?.textContent.trim() ?? '';
    const say = escapeHtml(words.say('print.in-table', { what, number }));
    fold.insertAdjacentHTML('afterend', `<p class="print-fold"><a href="#${TABLE}${index + 1}">${say}</a></p>`);
    fold.remove();
    return table;
  });
  return `<section class="print-tables"><h2>${escapeHtml(words.say('print.tables'))}</h2>${tables.join('')}</section>`;
}

/** A drawing that is taller than wide would leave no room for the text around it: the wide one says the same in half a sheet. */
function isTall(drawing: Element | null): boolean {
  const [, , width = 0, height = 0] = drawing?.getAttribute('viewBox')?.split(' ').map(Number) ?? [];
  return height > width;
}

/** At its left edge where it is less wide than the sheet. A PDF knows one text of a picture: its name and its description together. */
function settleDrawing(drawing: Element, figure: Element): void {
  drawing.setAttribute('preserveAspectRatio', 'xMinYMin meet');
  const [title = '', alt = ''] = ['.figure-title', '[id$="-alt"]'].map((part) =>
    figure.querySelector(part)?.textContent.trim(),
  );
  drawing.setAttribute('aria-label', `${title.replace(/[^.?!]$/, '$&.')} ${alt}`.trim());
  for (const reference of ['aria-labelledby', 'aria-describedby']) drawing.removeAttribute(reference);
}

/**
 * Of the three drawings the one that fits a sheet. In a PDF a figure is a picture that has words instead: the drawing is one, what
 * stands around it is text.
 */
export function settleFigures(part: Element): void {
  for (const frame of part.querySelectorAll('figure, figcaption')) frame.setAttribute('role', 'none');
  for (const figure of part.querySelectorAll('figure.figure')) {
    const kept = isTall(figure.querySelector('.chart-medium')) ? 'chart-wide' : 'chart-medium';
    for (const drawing of figure.querySelectorAll('.chart')) {
      if (drawing.classList.contains(kept)) settleDrawing(drawing, figure);
      else drawing.remove();
    }
  }
}
