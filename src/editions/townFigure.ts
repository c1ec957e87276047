// The figure of a town's people: the drawing of its counts with a title that says what one sees.
import { drawLayouts } from '../charts/drawing.ts';
import { renderFigure } from '../charts/figure.ts';
import { createTownCounts } from '../charts/townCounts.ts';
import type { Desk } from './desk.ts';
import type { TownPeople } from './townPeople.ts';

/** No town's counts run through the census of this year. */
const REBASED = '2021';

function sayTitle(name: string, { latest, change }: TownPeople, { words }: Desk): string {
  if (latest === undefined) return words.say('town.counts.title.none', { name });
  const end = { name, end: latest.people, date: latest.date };
  // Two counts that a break keeps apart do not stand in one sentence.
  if (change?.value === undefined) return words.say('town.counts.title.end', end);
  const { people: start, date: year } = change.start;
  return words.say('town.counts.title.both', { ...end, start, year });
}

/** The `<figure>` with its three drawings, sources and table. */
export function renderTownFigure(town: string, name: string, people: TownPeople, desk: Desk): string {
  const { words, workshop, escape, href } = desk;
  const { evidence, measure } = workshop;
  const chart = createTownCounts(town);
  const rows = chart.rows(evidence);
  const text = (plain: string) => ({ plain, html: escape(plain) });
  const { latest } = people;
  const end = latest && words.say('town.counts.title.end', { name, end: latest.people, date: latest.date });
  const alt = words.say('town.counts.alt', {
    name,
    counts: rows.length,
    census: rows.filter(({ kind }) => kind === 'census').length,
    latest: end === undefined ? '' : `${end}.`,
  });
  return renderFigure({
    chart,
    rows,
    drawings: drawLayouts(chart, rows, { words, measure: measure.sans }),
    text: {
      title: text(sayTitle(name, people, desk)),
      dek: text(words.say('town.counts.dek')),
      note: text(words.say('town.counts.note', { year: REBASED })),
      alt: text(alt),
    },
    evidence,
    words,
    heading: 2,
    href,
  });
}
