// What a choice says, as finished sentences.
import { calculationPath, claimPath } from '../../evidence/addresses.ts';
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

/** A number of the sentence, as a link to its record. */
interface Linked {
  text: string;
  path: string;
}

function linkNumbers(row: WeightRow, words: Words): Readonly<Record<'share' | 'people' | 'part' | 'times', Linked>> {
  const { share, heads, part, weight } = row;
  return {
    share: { text: words.quantity(share.claim), path: claimPath(share.claim.id) },
    people: {
      text: sayPeople(row, words),
      path: heads.from.kind === 'sum' ? calculationPath(heads.from.id) : claimPath(heads.from.claims[0].id),
    },
    part: { text: sayPart(row, words, true), path: calculationPath(part.id) },
    times: { text: sayWeight(row, words), path: calculationPath(weight.id) },
  };
}

/** The paragraphs of one choice; every number of the sentence leads to who said it or how it was reckoned. */
export function renderAnswer(
  row: WeightRow,
  rows: readonly WeightRow[],
  { words, href }: { words: Words; href(path: string): string },
): string {
  const { share, sharer, when } = row;
  const numbers = Object.values(linkNumbers(row, words));
  // The numbers are put in as markup after the words around them are safe.
  const [shareAt, peopleAt, partAt, timesAt] = numbers.map((_, index) => String.fromCharCode(index));
  const sentence = words.say('explore.weight.sentence', {
    share: shareAt ?? '',
    year: share.year,
    sharer,
    people: peopleAt ?? '',
    counters: sayCounters(row, words),
    when: words.period(when),
    part: partAt ?? '',
    times: timesAt ?? '',
  });
  const marked = numbers.reduce((text, { text: number, path }, index) => {
    const link = `<a href="${escapeHtml(href(path))}">${escapeHtml(number)}</a>`;
    return text.replace(String.fromCharCode(index), index === numbers.length - 1 ? `<strong>${link}</strong>` : link);
  }, escapeHtml(sentence));
  return [
    `<p class="explore-sentence">${marked}</p>`,
    `<p>${escapeHtml(`${sayRest(row, rows, words)} ${sayFit(row, words)}`)}</p>`,
  ].join('');
}
