// The picture that stands for a town where its page is shared: its latest count, who says so, and the drawing of all counts.
import { drawLayouts } from '../charts/drawing.ts';
import { createTownCounts } from '../charts/townCounts.ts';
import { renderShareCard } from '../exports/shareCard.ts';
import type { Desk } from './desk.ts';
import type { TownPeople } from './townPeople.ts';

export interface TownCardWords {
  hed: string;
  dek: string;
}

/** The key number and its source, in words: on the card, and for those who cannot see it. */
export function sayTownCard(name: string, { latest, change }: TownPeople, { words }: Desk): TownCardWords {
  if (latest === undefined)
    return { hed: words.say('town.counts.title.none', { name }), dek: words.say('town.card.none') };
  const { people, date, kind, speaker } = latest;
  const source = words.say('town.card.source', { speaker, kind });
  if (change === undefined || change.text === '')
    return { hed: words.say('town.card', { name, people, date }), dek: source };
  const since = words.say('town.card.change', { change: change.text, year: change.start.date });
  return { hed: words.say('town.card', { name, people, date }), dek: `${source} ${since}` };
}

/** As PNG, 1200 by 630. */
export function renderTownCard(
  town: { id: string; name: string; path: string; people: TownPeople },
  desk: Desk,
): Promise<Uint8Array<ArrayBuffer>> {
  const { words, workshop, url } = desk;
  const { evidence, measure, palette } = workshop;
  const chart = createTownCounts(town.id);
  const drawings = Object.values(drawLayouts(chart, chart.rows(evidence), { words, measure: measure.sans }));
  const credits = [url(town.path).replace(/^https?:\/\//, '')];
  const card = { ...sayTownCard(town.name, town.people, desk), name: words.say('site.name'), credits, drawings };
  return workshop.renderPng(renderShareCard(card, palette, measure), 1);
}
