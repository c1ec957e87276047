// The editions of days in one language: what each was, what it changed, and which of them touched a story or chart.
import type { EditionHistory } from '../exports/edition/editionHistory.ts';
import {
  type CountedKind,
  type EditionRecord,
  countedKinds,
  editionPath,
  formatRecord,
  manifestPath,
} from '../exports/edition/editionRecord.ts';
import { type Changes } from '../exports/edition/tableChanges.ts';
import { type Touch, type TouchReason, type WorkKind, workKinds } from '../exports/edition/touched.ts';
import type { Desk } from './desk.ts';
import { type ChangeGroup, type NamedChange, describeChanges } from './editionChanges.ts';
import { type EditionFile, type PrintedWorks, listFiles, recordAddress } from './editionFiles.ts';
import { renderEditionsFeed } from './editionsFeed.ts';

export interface TouchedWork {
  kind: WorkKind;
  id: string;
  title: string;
  /** From the root of the site, without language; undefined where there is no page any more. */
  path: string | undefined;
  reasons: readonly TouchReason[];
  /** The numbers in it that changed. */
  numbers: readonly Pick<NamedChange, 'title' | 'path'>[];
}

export interface DatedEdition {
  /** ISO day. */
  date: string;
  /** The same in words. */
  day: string;
  /** From the root of the site, without language. */
  path: string;
  previous: Pick<DatedEdition, 'day' | 'path'> | undefined;
  counts: readonly { kind: CountedKind; count: number }[];
  /** One sentence. */
  summary: string;
  /** Since the edition before; undefined for the oldest. */
  changes: readonly ChangeGroup[] | undefined;
  touched: readonly TouchedWork[];
  files: readonly EditionFile[];
  /** Its record for machines, from the root of the site. */
  record: string;
  json(): string;
  /** The manifest of the whole site of that day, from the root of the site; undefined where there is none. */
  manifest: string | undefined;
}

export interface DatedEditions {
  /** The newest first. */
  all: readonly DatedEdition[];
  /** Those in which something of a story or chart changed, the newest first. */
  touching(kind: WorkKind, id: string): readonly DatedEdition[];
  /** The Atom document. */
  feed(): string;
}

/** What the words of an edition are taken from. */
export interface DatedParts extends PrintedWorks {
  home: { published: string };
  charts: readonly { id: string; text: { title: { plain: string } } }[];
}

function toWorks(
  { touched }: EditionRecord,
  groups: readonly ChangeGroup[],
  { stories, charts }: DatedParts,
): TouchedWork[] {
  const changed = new Map(
    groups.flatMap(({ table, changed: rows }) =>
      rows.map((row) => [table === 'calculations' ? `calc:${row.id}` : row.id, row] as const),
    ),
  );
  const titleOf: Readonly<Record<WorkKind, (id: string) => string | undefined>> = {
    story: (id) => stories.find(({ slug }) => slug === id)?.hed.plain,
    chart: (id) => charts.find((chart) => chart.id === id)?.text.title.plain,
  };
  const toWork = (kind: WorkKind, { id, reasons, numbers }: Touch): TouchedWork => {
    const title = titleOf[kind](id);
    const path = title === undefined ? undefined : kind === 'story' ? `${id}/` : `charts/${id}/`;
    return {
      kind,
      id,
      title: title ?? id,
      path,
      reasons,
      numbers: numbers.flatMap((number) => changed.get(number) ?? []),
    };
  };
  return workKinds.flatMap((kind) => touched[kind].map((touch) => toWork(kind, touch)));
}

/** How many rows of all tables came, changed and went. */
function sumUp(changes: Changes | null, { counts }: EditionRecord, { words }: Desk): string {
  if (changes === null) {
    const { claims, observations, calculations } = counts;
    return words.say('editions.summary.oldest', { claims, observations, calculations });
  }
  const parts = (['changed', 'added', 'withdrawn'] as const).flatMap((deed) => {
    const count = Object.values(changes).reduce((sum, table) => sum + table[deed].length, 0);
    return count === 0 ? [] : [words.say(`editions.summary.${deed}`, { count })];
  });
  return parts.length === 0
    ? words.say('editions.summary.none')
    : words.say('editions.summary', { parts: words.list(parts) });
}

function createDatedEdition(
  record: EditionRecord,
  history: EditionHistory,
  desk: Desk,
  parts: DatedParts,
): DatedEdition {
  const { date, previous, counts } = record;
  const { words } = desk;
  const path = editionPath(date);
  const changes = record.changes === null ? undefined : describeChanges(record.changes, desk);
  return {
    date,
    day: words.period(date),
    path,
    previous: previous === null ? undefined : { day: words.period(previous), path: editionPath(previous) },
    counts: countedKinds.map((kind) => ({ kind, count: counts[kind] })),
    summary: sumUp(record.changes, record, desk),
    changes,
    touched: toWorks(record, changes ?? [], parts),
    files: listFiles(record, history, desk, parts),
    record: recordAddress(date),
    json: () => formatRecord(record),
    manifest: history.manifests.includes(date) ? manifestPath(date) : undefined,
  };
}

export function createDated(history: EditionHistory, desk: Desk, parts: DatedParts): DatedEditions {
  const all = history.records.map((record) => createDatedEdition(record, history, desk, parts)).toReversed();
  return {
    all,
    touching: (kind, id) => all.filter(({ touched }) => touched.some((work) => work.kind === kind && work.id === id)),
    feed: () => renderEditionsFeed(desk, all, parts.home.published),
  };
}
