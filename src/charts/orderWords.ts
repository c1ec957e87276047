// The orders in words short enough for a drawing; an order that has none yet is shown in the words of the table.
import type { MessageKey } from '../language/messages/catalogue.ts';
import type { Words } from '../language/words.ts';
import type { OrderRow } from './orderRows.ts';

interface Keys {
  what: MessageKey;
  owners: MessageKey;
  found?: MessageKey;
}

const keys: Readonly<Record<string, Keys>> = {
  'd-corridor-services': { what: 'chart.orders-timeline.corridor', owners: 'chart.orders-timeline.corridor.owners' },
  'd-growth-drivers': { what: 'chart.orders-timeline.growth', owners: 'chart.orders-timeline.growth.owners' },
  'd-offtake-contracts': { what: 'chart.orders-timeline.offtake', owners: 'chart.orders-timeline.offtake.owners' },
  'd-small-zones-sites': {
    what: 'chart.orders-timeline.sites',
    owners: 'chart.orders-timeline.sites.owners',
    found: 'chart.orders-timeline.sites.found',
  },
  'd-specialists': { what: 'chart.orders-timeline.specialists', owners: 'chart.orders-timeline.specialists.owners' },
  'd-zone-balkhash': {
    what: 'chart.orders-timeline.balkhash',
    owners: 'chart.orders-timeline.balkhash.owners',
    found: 'chart.orders-timeline.balkhash.found',
  },
  'd-zone-khromtau': { what: 'chart.orders-timeline.khromtau', owners: 'chart.orders-timeline.khromtau.owners' },
  'd-zone-kulsary': { what: 'chart.orders-timeline.kulsary', owners: 'chart.orders-timeline.kulsary.owners' },
  'd-zone-satpayev': {
    what: 'chart.orders-timeline.satpayev',
    owners: 'chart.orders-timeline.satpayev.owners',
    found: 'chart.orders-timeline.satpayev.found',
  },
};

export function sayOrder({ order }: OrderRow, words: Words): string {
  const key = keys[order.id]?.what;
  return key === undefined ? order.what : words.say(key);
}

export function sayOwners({ order }: OrderRow, words: Words): string {
  const key = keys[order.id]?.owners;
  return key === undefined ? order.owners : words.say(key);
}

/** What was found since the order, in the order of dates; `no report found` says nothing of what was done. */
export function sayTraces({ order, traces }: OrderRow, words: Words): string {
  const key = keys[order.id]?.found;
  if (traces.length === 0) return words.say('chart.orders-timeline.nothing');
  // A date stays on one line.
  const dates = traces.map(({ date }) => words.period(date.text).replaceAll(' ', '\u00A0'));
  if (key === undefined) return words.list(dates);
  const [first = '', second = '', third = '', fourth = ''] = dates;
  return words.say(key, { first, second, third, fourth });
}

/** Orders of one deadline stand under one heading; those that had been given before have their own. */
export function sayGroup({ order, before }: OrderRow, words: Words): string {
  const deadline = words.period(order.deadline);
  if (before === undefined) return words.say('chart.orders-timeline.due', { deadline });
  return words.say('chart.orders-timeline.due-again', {
    deadline,
    before: words.period(before.given.slice(0, 7)).replaceAll(' ', '\u00A0'),
  });
}
