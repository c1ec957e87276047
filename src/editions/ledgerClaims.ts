// The claims as plain lists: by measure, and by place.
import { subjectParts } from '../charts/nameSubject.ts';
import { claimPath } from '../evidence/addresses.ts';
import { nameSpeaker } from '../evidence/attribution.ts';
import type { Registry } from '../evidence/registry.ts';
import type { Claim, Place } from '../evidence/rows.ts';
import type { Words } from '../language/words.ts';
import { type LineSign, signOf } from './evidenceLine.ts';
import { placesOf } from './ledgerRecords.ts';

/** A claim in one line of a list. */
export interface ClaimLine {
  path: string;
  sign: LineSign;
  value: string;
  /** The place or project, and its territory where that is in doubt. */
  subject: string;
  when: string;
  who: string;
  status: string;
}

export interface MeasureList {
  id: string;
  label: string;
  definition: string;
  comparability: string;
  /** In order of period. */
  lines: readonly ClaimLine[];
  /** The years it speaks of, in words. */
  years: string;
  /** From the root of the site: its own page, where it has one, else its anchor among all measures. */
  path: string;
  isOnOwnPage: boolean;
}

export interface PlaceList {
  id: string;
  name: string;
  kind: Place['kind'];
  count: number;
  path: string;
  measures: readonly { id: string; label: string; lines: readonly ClaimLine[] }[];
}

/** Up to this many claims stand on the page of all measures. */
const FEW = 4;

const compareTime = (a: Claim, b: Claim): number =>
  Number(a.period.start > b.period.start) - Number(a.period.start < b.period.start) ||
  Number(a.id > b.id) - Number(a.id < b.id);

function toLine(claim: Claim, registry: Registry, words: Words): ClaimLine {
  const { name, territory } = subjectParts(claim, registry, words);
  return {
    path: claimPath(claim.id),
    sign: signOf(claim.status),
    value: words.quantity(claim),
    subject: territory === '' ? name : `${name}, ${territory}`,
    when: words.period(claim.period.text),
    who: nameSpeaker(claim, registry.source(claim.source)),
    status: words.say(`status.${claim.status}`),
  };
}

function groupByMeasure(claims: readonly Claim[], registry: Registry, words: Words) {
  return [...Map.groupBy(claims, ({ measure }) => measure)]
    .map(([id, own]) => ({ ...registry.measure(id), label: registry.measure(id).label, claims: own }))
    .toSorted((a, b) => words.compare(a.label, b.label))
    .map(({ claims: own, ...measure }) => {
      const ordered = own.toSorted(compareTime);
      return { ...measure, ordered, lines: ordered.map((claim) => toLine(claim, registry, words)) };
    });
}

/** The years from the first day to the last that claims speak of. */
function nameYears(claims: readonly Claim[], words: Words): string {
  const from = Math.min(...claims.map(({ period }) => Number(period.start.slice(0, 4))));
  const to = Math.max(...claims.map(({ period }) => Number(period.end.slice(0, 4))));
  return words.period(from === to ? String(to) : `${from}/${to}`);
}

/** Every measure that claims have, by name. */
export function listByMeasure(registry: Registry, words: Words): MeasureList[] {
  return groupByMeasure(registry.tables.claims, registry, words).map(
    ({ id, label, definition, comparability, lines, ordered }) => {
      const isOnOwnPage = lines.length > FEW;
      return {
        id,
        label,
        definition,
        comparability,
        lines,
        years: nameYears(ordered, words),
        path: isOnOwnPage ? `ledger/claims/by/${id}/` : `ledger/claims/#${id}`,
        isOnOwnPage,
      };
    },
  );
}

/** Every place that claims are about, with its projects and, of a town, the places in it. */
export function listByPlace(registry: Registry, words: Words): PlaceList[] {
  const about = registry.tables.claims.flatMap((claim) =>
    placesOf(claim.subject, registry).map((place) => ({ place, claim })),
  );
  return [...Map.groupBy(about, ({ place }) => place)]
    .map(([id, pairs]) => {
      const claims = pairs.map(({ claim }) => claim);
      const place = registry.place(id);
      return {
        id,
        name: place.name,
        kind: place.kind,
        count: claims.length,
        path: `ledger/claims/at/${id}/`,
        measures: groupByMeasure(claims, registry, words),
      };
    })
    .toSorted((a, b) => words.compare(a.name, b.name));
}
