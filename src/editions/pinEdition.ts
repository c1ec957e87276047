// The frozen editions of a chart: what changed in numbers from each to the next, and what has happened since.
import type { Correction } from '../evidence/corrections.ts';
import { type Pin, formatCheck, pinPath } from '../exports/pin.ts';
import { type Change, compareNumbers, parseNumbers } from '../exports/pinChanges.ts';
import { formatPinStatus } from '../exports/pinStatus.ts';
import { deepenGrounds, reachesGrounds } from './correctedGrounds.ts';
import type { SnippetForm } from '../exports/snippet.ts';
import type { Desk } from './desk.ts';
import { type Around, type FrozenTexts, renderPinnedSnippets } from './pinnedSnippets.ts';

/** A pin with the texts that it froze. */
export interface PinRecord extends Pin, FrozenTexts {}

/** What the build knows of the past: all pins of a language in the order of making, and what was corrected. */
export interface PinRecords {
  pins: readonly PinRecord[];
  corrections: readonly Pick<Correction, 'date' | 'kind' | 'id'>[];
}

export const NOTHING_PINNED: PinRecords = { pins: [], corrections: [] };

export interface PinEdition {
  hash: string;
  /** The ISO day of its making. */
  date: string;
  /** The same in words. */
  day: string;
  /** From the root of the site, without language. */
  path: string;
  /** Its numbers against those of the edition before; undefined for the oldest. */
  changes: readonly Change[] | undefined;
  /** Today's numbers against its own; empty where they are the same. */
  since: readonly Change[];
  /** Whether something in the chart was corrected after it was made. */
  isCorrected: boolean;
  /** A shell command that computes its hash from its files. */
  check: string;
  /** The style sheet that stands beside it. */
  statusCss: string;
  /** From the root of the site, without language. */
  picture: string;
  /** The code to paste. */
  snippets: Readonly<Record<SnippetForm, string>>;
}

/** What a chart is today. */
interface Today extends Around {
  id: string;
  /** Ids of claims and observations, or `calc:<id>`. */
  claims: readonly string[];
  json(): string;
}

/** The pins of one chart, the newest first. */
export function createPins(today: Today, desk: Desk, { pins, corrections }: PinRecords): PinEdition[] {
  const { id, claims, json } = today;
  const own = pins.filter((pin) => pin.chart === id && pin.language === desk.words.locale);
  if (own.length === 0) return [];
  const present = parseNumbers(json());
  // Of today's chart alone: a calculation that only a pin draws may be gone.
  const standing = deepenGrounds(claims, desk);
  const editions = own.map((pin, index): PinEdition => {
    const numbers = parseNumbers(pin.json);
    const before = own[index - 1];
    const since = compareNumbers(numbers, present);
    // Days have no hours: a correction of the pin's own day came after it if today's numbers are others.
    const isLater = (date: string) => date > pin.date || (date === pin.date && since.length > 0);
    const grounds = new Set([...numbers.rows.flatMap((row) => row.claims), ...standing]);
    const concerns = (row: PinRecords['corrections'][number]) =>
      (row.kind === 'chart' && row.id === id) || reachesGrounds(row, grounds);
    const isCorrected = corrections.some((row) => isLater(row.date) && concerns(row));
    const path = pinPath(pin);
    const address = desk.url(path).replace(/^https?:\/\//, '');
    return {
      hash: pin.hash,
      date: pin.date,
      day: desk.words.period(pin.date),
      path,
      changes: before === undefined ? undefined : compareNumbers(parseNumbers(before.json), numbers),
      since,
      isCorrected,
      check: formatCheck(id),
      statusCss: formatPinStatus({ corrected: isCorrected, newer: since.length > 0, address }),
      picture: `${path}${id}.png`,
      snippets: renderPinnedSnippets(pin, today, desk),
    };
  });
  return editions.toReversed();
}
