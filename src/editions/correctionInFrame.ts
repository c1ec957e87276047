// The line inside the frame of a chart that was corrected: a page elsewhere may show it where nobody reads ours.
import type { Correction } from '../evidence/corrections.ts';
import type { EmbeddedNotice } from '../exports/embedPage.ts';
import { deepenGrounds, reachesGrounds } from './correctedGrounds.ts';
import { anchorOf } from './corrections.ts';
import type { Desk } from './desk.ts';

type Row = Pick<Correction, 'date' | 'kind' | 'id'>;

/** Of the newest correction, one of the chart itself before one of a number in it; `rows` have the newest first. */
export function noticeInFrame(
  chart: string,
  numbers: readonly string[],
  desk: Desk,
  rows: readonly Row[],
): EmbeddedNotice | undefined {
  if (rows.length === 0) return undefined;
  const { words, url } = desk;
  const grounds = deepenGrounds(numbers, desk);
  const own = rows.find(({ kind, id }) => kind === 'chart' && id === chart);
  const row = own ?? rows.find((candidate) => reachesGrounds(candidate, grounds));
  if (row === undefined) return undefined;
  const day = words.period(row.date);
  return {
    text: words.say(own === undefined ? 'corrections.frame.number' : 'corrections.frame', { day }),
    more: words.say('corrections.notice.more'),
    url: url(`corrections/#${anchorOf(row)}`),
  };
}
