// What the ferroalloy plant of Ekibastuz was said to cost, or the plants: it is not known which of the claims mean the same one.
import type { Registry } from '../evidence/registry.ts';
import type { Claim } from '../evidence/rows.ts';
import type { MessageKey } from '../language/messages/catalogue.ts';
import type { Words } from '../language/words.ts';
import type { Chart } from './chart.ts';
import { periodColumn, valueColumns, whoColumn, type ClaimRow } from './claimColumns.ts';
import type { ClaimLine } from './claimLines.ts';
import { drawClaims } from './drawClaims.ts';
import { whoSaid } from './whoSaid.ts';

export interface PriceRow extends ClaimRow {
  sign: 'promised' | 'counted' | 'contested';
  /** The project as the evidence names it. */
  project: string;
}

function signOf({ status }: Claim): PriceRow['sign'] {
  // The Prime Minister spoke of a launch, but no other text knows a plant at his price: neither a plan nor a count.
  return status === 'planned' ? 'promised' : status === 'claimed' ? 'contested' : 'counted';
}

/** One row for a price of one project, with the most exact date: two notices of one press service name the same. */
function toRow(claims: readonly Claim[], registry: Registry): PriceRow[] {
  // The longest date is the most exact.
  const [claim, ...others] = claims.toSorted((a, b) => b.period.text.length - a.period.text.length);
  if (claim === undefined) return [];
  return [
    {
      key: `price-${claim.period.text}`,
      claims: [claim, ...others].map(({ id }) => id),
      claim,
      who: whoSaid(claim, registry),
      sign: signOf(claim),
      project: registry.project(claim.subject).name,
    },
  ];
}

/** Prices in tenge, in order of time; the one in dollars is an agency's conversion. */
function rowsOf(registry: Registry): PriceRow[] {
  const claims = registry.question('ekibastuz-ferroalloy-cost').claims.map((id) => registry.claim(id));
  const prices = Map.groupBy(
    claims.filter(({ unit }) => unit === 'KZT-bn'),
    ({ subject, value }) => `${subject} ${value}`,
  );
  return [...prices.values()]
    .flatMap((same) => toRow(same, registry))
    .toSorted((a, b) => (a.claim.period.start < b.claim.period.start ? -1 : 1));
}

/** Plants that texts tell apart; what each was at the time of its price. */
const plants: Readonly<Record<string, MessageKey>> = {
  'ekb-ferroalloys-aug-2023': 'chart.ekibastuz-prices.ferroalloys-planned',
  'ekb-ferroalloy-dec-2023': 'chart.ekibastuz-prices.unnamed-planned',
  'ekb-ferroalloys-92': 'chart.ekibastuz-prices.ferroalloys-planned',
  'ekb-ferroalloy-138': 'chart.ekibastuz-prices.unnamed-launched',
  kazferrolimited: 'chart.ekibastuz-prices.kazferro-opened',
};

function sayPlant({ claim, project }: PriceRow, words: Words): string {
  const key = plants[claim.subject];
  return key === undefined ? project : words.say(key);
}

function toLine(row: PriceRow, words: Words): ClaimLine {
  const { key, claim, sign, who } = row;
  const when = words.period(claim.period.text.slice(0, 7));
  return { key, value: claim.value, sign, when, who, about: sayPlant(row, words), label: words.quantity(claim) };
}

export const ekibastuzPrices: Chart<PriceRow> = {
  id: 'ekibastuz-prices',
  topic: 'money',
  places: ['ekibastuz'],
  signs: [],
  rows: ({ registry }) => rowsOf(registry),
  columns: [
    { id: 'plant', label: (words) => words.say('chart.ekibastuz-prices.plant'), value: ({ project }) => project },
    {
      id: 'state',
      label: (words) => words.say('chart.ekibastuz-prices.state'),
      value: ({ sign }) => sign,
      text: (row, words) => sayPlant(row, words),
    },
    ...valueColumns('price', 'chart.ekibastuz-prices.price'),
    periodColumn('chart.ekibastuz-prices.said'),
    whoColumn,
  ],
  draw(rows, frame) {
    const lines = rows.map((row) => toLine(row, frame.words));
    return drawClaims([{ lines }], frame);
  },
};
