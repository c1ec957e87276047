// What a choice says, as finished sentences.
import { escapeHtml } from '../../language/escape.ts';
import type { Words } from '../../language/words.ts';
import { sayCounters, sayMultiple, sayPart, sayPeople, sayWeight, type WeightRow } from './weightRows.ts';

/** How far the counts that were not chosen spread the multiple. */
function sayRest(row: WeightRow, rows: readonly WeightRow[], words: Words): string {
  const others = rows
    .filter(({ share, key }) => share.year === row.share.year && key !== row.key)
    .map(({ weight }) => weight);
  const low = Math.min(...others.map(({ value, range }) => range?.low ?? value));
  const high = Math.max(...others.map(({ value, range }) => range?.high ?? value));
  return words.say('explore.weight.rest', { multiple: sayMultiple({ value: low, range: { low, high } }, words) });
}

/** What the two numbers of the pair have in common, and what they have not. */
function sayFit({ share, when, fit }: WeightRow, words: Words): string {
  return words.say(`explore.weight.fit.${fit}`, { year: share.year, when: words.period(when) });
}

/** The paragraphs of one choice. */
export function renderAnswer(row: WeightRow, rows: readonly WeightRow[], words: Words): string {
  const { share, sharer, when } = row;
  const result = `<strong>${escapeHtml(sayWeight(row, words))}</strong>`;
  const sentence = words.say('explore.weight.sentence', {
    share: words.quantity(share.claim),
    year: share.year,
    sharer,
    people: sayPeople(row, words),
    counters: sayCounters(row, words),
    when: words.period(when),
    part: sayPart(row, words, true),
    // Marked up after the words are safe.
    times: '\u0000',
  });
  return [
    `<p class="explore-sentence">${escapeHtml(sentence).replace('\u0000', result)}</p>`,
    `<p>${escapeHtml(`${sayRest(row, rows, words)} ${sayFit(row, words)}`)}</p>`,
  ].join('');
}
