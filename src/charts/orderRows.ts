// The rows behind the time line of orders: each order with the day it was given before and what texts report since.
import type { Registry } from '../evidence/registry.ts';
import type { Directive, Period } from '../evidence/rows.ts';
import type { ChartRow } from './chart.ts';

/** What a text says that was read since the order: something that happened, or a day by which it shall. */
export interface Trace {
  date: Period;
  due: boolean;
}

export interface OrderRow extends ChartRow {
  order: Directive;
  /** ISO days. */
  given: string;
  /** The same order given before. */
  before: { given: string; due: string } | undefined;
  traces: readonly Trace[];
}

const seminar = 'e-directives-2025';
/** Zones that had been ordered before; towns and day of the deadline stand in the words of the finding: the end of the year. */
const twice = {
  finding: 'f-zones-ordered-twice',
  event: 'e-four-zones-first-ordered',
  places: ['khromtau', 'satpayev', 'balkhash', 'kulsary'],
  due: '2024-12-31',
} as const;
const dueInWords: Readonly<Record<string, Period>> = {
  'f-satpayev-zone-ends-june-2026': { text: '2026-06', start: '2026-06-01', end: '2026-06-30' },
};

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function toTrace(id: string, registry: Registry): Trace {
  const due = dueInWords[id];
  if (due !== undefined) return { date: due, due: true };
  return { date: registry.has('event', id) ? registry.event(id).date : registry.finding(id).date, due: false };
}

function toRow(order: Directive, registry: Registry): OrderRow {
  const ordered = registry.event(seminar);
  const again = order.places.some((place) => twice.places.some((zone) => zone === place));
  const claims = order.evidence.filter((id) => registry.has('claim', id));
  const texts = order.evidence.filter((id) => id !== twice.finding && !registry.has('claim', id));
  const sources = [
    ordered.source,
    ...(again ? [registry.event(twice.event).source] : []),
    ...texts.map((id) => (registry.has('event', id) ? registry.event(id) : registry.finding(id)).source),
  ];
  return {
    key: order.id,
    claims,
    sources: [...new Set(sources)],
    order,
    given: ordered.date.start,
    before: again ? { given: registry.event(twice.event).date.start, due: twice.due } : undefined,
    traces: texts.map((id) => toTrace(id, registry)).toSorted((a, b) => compareText(a.date.start, b.date.start)),
  };
}

/** The orders by deadline; within one those that were new first, then those with something to report. */
export function orderRows(registry: Registry): OrderRow[] {
  const again = ({ before }: OrderRow): number => (before === undefined ? 0 : 1);
  return registry.tables.directives
    .map((order) => toRow(order, registry))
    .toSorted(
      (a, b) =>
        compareText(a.order.deadline, b.order.deadline) ||
        again(a) - again(b) ||
        b.traces.length - a.traces.length ||
        compareText(a.key, b.key),
    );
}
