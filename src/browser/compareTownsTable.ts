// The numbers shown, town by town and year by year, each with the way to its place in its series, its caveat and its source.
import type { Choice, MeasureData, Surroundings } from './compareTownsData.ts';
import type { Line, Point } from './compareTownsLines.ts';
import { escape, formatIndex, formatValue, say } from './compareTownsWords.ts';

interface Row extends Point {
  line: Line;
}

function addressOf({ year, line }: Row, { measure, scope }: Choice, page: Surroundings): string {
  const values: Readonly<Record<string, string>> = {
    town: line.town,
    measure,
    year: String(year),
    source: line.source,
  };
  return page.addresses[scope].replace(/\{(\w+)\}/g, (open, name: string) => values[name] ?? open);
}

function sayCaveats({ flag, note, year, line }: Row, page: Surroundings): string {
  const begins = line.broken && line.points[0]?.year === year && flag !== 'break' && flag !== 're-based';
  const lang = page.evidenceLang === undefined ? '' : ` lang="${page.evidenceLang}"`;
  const parts = [
    flag === undefined ? '' : escape(say(page, `flag.${flag}`)),
    begins ? escape(say(page, 'flag.break')) : '',
    line.base === year ? escape(say(page, 'restart')) : '',
    note === '' ? '' : `<span${lang}>${escape(note)}</span>`,
  ];
  return parts.filter((part) => part !== '').join(' ');
}

function renderRow(row: Row, choice: Choice, { sources }: MeasureData, page: Surroundings): string {
  const { year, value, index, line } = row;
  const source = sources[line.source];
  const lang = page.evidenceLang === undefined ? '' : ` lang="${page.evidenceLang}"`;
  const shown = index === undefined ? '' : escape(formatIndex(index, page));
  const cells = [
    `<th scope="row">${year}</th>`,
    `<td class="number"><a href="${escape(addressOf(row, choice, page))}">${escape(formatValue(value, page))}</a></td>`,
    ...(choice.base === undefined ? [] : [`<td class="number">${shown}</td>`]),
    `<td><a href="${escape(source?.url ?? '')}" rel="noopener"${lang} title="${escape(source?.title ?? '')}">${escape(source?.publisher ?? '')}</a></td>`,
    `<td>${sayCaveats(row, page)}</td>`,
  ];
  return `<tr>${cells.join('')}</tr>`;
}

/** The `<table>`; empty where no town has anything. */
export function renderTable(lines: readonly Line[], choice: Choice, data: MeasureData, page: Surroundings): string {
  if (lines.length === 0) return '';
  const heads = ['year', 'value', ...(choice.base === undefined ? [] : ['index']), 'source', 'caveat'];
  const head = heads.map((key) => {
    const unit = key === 'value' ? `, ${page.measures[choice.measure]?.unit ?? ''}` : '';
    return `<th scope="col"${key === 'value' || key === 'index' ? ' class="number"' : ''}>${escape(say(page, key) + unit)}</th>`;
  });
  const bodies = choice.towns.map((town) => {
    const rows = lines
      .filter((line) => line.town === town)
      .flatMap((line) => line.points.map((point) => ({ ...point, line })))
      .toSorted((a, b) => a.year - b.year);
    if (rows.length === 0) return '';
    const name = `<tr><th scope="rowgroup" colspan="${heads.length}">${escape(page.towns[town] ?? town)}</th></tr>`;
    return `<tbody>${name}${rows.map((row) => renderRow(row, choice, data, page)).join('')}</tbody>`;
  });
  return `<table><caption>${escape(say(page, 'table'))}</caption><thead><tr>${head.join('')}</tr></thead>${bodies.join('')}</table>`;
}
