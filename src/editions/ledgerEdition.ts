// The front door of the ledger: what it holds, counted; its plain lists; and the file that the filter reads.
import type { Calculation } from '../calculations/calculation.ts';
import { seriesPath } from '../evidence/addresses.ts';
import type { Place, Status } from '../evidence/rows.ts';
import { type FacetChoice, type LedgerFacet, type LedgerRecord, toLedgerColumns } from '../exports/ledgerColumns.ts';
import type { Desk } from './desk.ts';
import { type LineSign, signOf } from './evidenceLine.ts';
import { type MeasureList, type PlaceList, listByMeasure, listByPlace } from './ledgerClaims.ts';
import { groupSeries, listRecords } from './ledgerRecords.ts';
import type { ThemeEdition } from './questions.ts';

export interface SeriesPlace {
  id: string;
  name: string;
  kind: Place['kind'];
  series: readonly { measure: string; label: string; path: string; years: string }[];
}

export interface LedgerEdition {
  counts: Readonly<Record<'claims' | 'series' | 'observations' | 'questions' | 'calculations' | 'sources', number>>;
  statuses: readonly { status: Status; sign: LineSign; count: number }[];
  measures: readonly MeasureList[];
  places: readonly PlaceList[];
  /** The places of the panel, by name. */
  panel: readonly SeriesPlace[];
  /** What the filter reads, as JSON. */
  records(): string;
}

/** From what can be checked best to what nobody has checked. */
const statuses = ['census', 'statistic', 'reported', 'estimate', 'claimed', 'planned', 'promised'] as const;
/** In the order of the choice. */
const kinds = ['question', 'calculation', 'claim', 'series'] as const;

function listPanel({ words, workshop }: Desk): SeriesPlace[] {
  const { registry } = workshop.evidence;
  const series = groupSeries(registry).map((rows) => {
    const [{ subject, measure }] = rows;
    const years = rows.map(({ year }) => year);
    const [from, to] = [Math.min(...years), Math.max(...years)];
    return {
      subject,
      measure,
      label: registry.measure(measure).label,
      path: seriesPath({ subject, measure }),
      years: words.period(from === to ? String(to) : `${from}/${to}`),
    };
  });
  return [...Map.groupBy(series, ({ subject }) => subject)]
    .map(([id, own]) => {
      const place = registry.place(id);
      const name = place.name;
      return { id, name, kind: place.kind, series: own.toSorted((a, b) => words.compare(a.label, b.label)) };
    })
    .toSorted((a, b) => words.compare(a.name, b.name));
}

const plain = (id: string, label: string): FacetChoice => ({ id, label, names: '' });

/** The choices of every facet that a record has, by name. */
function listChoices(records: readonly LedgerRecord[], { words, workshop }: Desk) {
  const { registry } = workshop.evidence;
  const used = (facet: LedgerFacet) => [...new Set(records.flatMap(({ facets }) => facets[facet]))];
  const byLabel = (choices: FacetChoice[]) => choices.toSorted((a, b) => words.compare(a.label, b.label));
  return {
    kind: kinds.map((kind) => plain(kind, words.say(`ledger.kind.${kind}`))),
    measure: byLabel(used('measure').map((id) => plain(id, registry.measure(id).label))),
    place: byLabel(
      used('place').map((id) => {
        const { name_en, name_ru, name_kk } = registry.place(id);
        const label = registry.place(id).name;
        return { id, label, names: [name_en, name_ru, name_kk].filter((name) => name !== label).join(' ') };
      }),
    ),
    status: statuses.map((status) => plain(status, words.say(`status.${status}`))),
    source: byLabel(used('source').map((id) => plain(id, registry.source(id).title))),
    speaker: byLabel(used('speaker').map((id) => plain(id, id))),
  };
}

export function createLedger(
  calculations: readonly Calculation[],
  contested: readonly ThemeEdition[],
  desk: Desk,
): LedgerEdition {
  const { words, workshop } = desk;
  const { registry } = workshop.evidence;
  const { claims, observations, sources, contested: questions } = registry.tables;
  return {
    counts: {
      claims: claims.length,
      series: groupSeries(registry).length,
      observations: observations.length,
      questions: questions.length,
      calculations: calculations.length,
      sources: sources.length,
    },
    statuses: statuses.map((status) => ({
      status,
      sign: signOf(status),
      count: claims.filter((claim) => claim.status === status).length,
    })),
    measures: listByMeasure(registry, words),
    places: listByPlace(registry, words),
    panel: listPanel(desk),
    records: () => {
      const records = listRecords(calculations, contested, registry, words);
      return toLedgerColumns(records, listChoices(records, desk));
    },
  };
}
