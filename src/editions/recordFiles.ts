// The records as files of the interface for machines; addresses have no language, so they are written from the original edition.
import type { CalculationParts, ClaimParts, JsonUse, RecordHead } from '../exports/recordJson.ts';
import { toCalculationJson, toClaimJson } from '../exports/recordJson.ts';
import { apiPath } from './api/apiDesk.ts';
import type { CalculationRecord } from './calculationRecords.ts';
import type { ClaimRecord } from './claimRecords.ts';
import type { Edition } from './edition.ts';
import type { UseGroup } from './namedUses.ts';

/** From the root of the site. */
export function recordFilePath(kind: 'claims' | 'calculations', id: string): string {
  return apiPath(kind, id);
}

type Place = Pick<Edition, 'url' | 'citing'>;

function listUses(groups: readonly UseGroup[], { url }: Place): JsonUse[] {
  return groups.flatMap(({ uses }) => uses.map(({ kind, id, title, path }) => ({ kind, id, title, url: url(path) })));
}

function toHead(
  record: ClaimRecord | CalculationRecord,
  kind: 'claims' | 'calculations',
  text: string,
  groups: readonly UseGroup[],
  edition: Place,
): RecordHead {
  const { url, citing } = edition;
  return {
    url: url(record.path),
    jsonUrl: url(recordFilePath(kind, record.id)),
    text,
    uses: listUses(groups, edition),
    citation: citing.of(kind === 'claims' ? 'claim' : 'calculation', record.id).line('apa'),
  };
}

export function writeClaimFile(record: ClaimRecord, groups: readonly UseGroup[], edition: Place): string {
  const { claim, line, measure, subject } = record;
  const { source, words, questions } = record.details();
  const parts: ClaimParts = {
    ...toHead(record, 'claims', line.value ?? '', groups, edition),
    claim,
    source,
    sourceUrl: edition.url(line.source.path),
    wordsUrl: words,
    measureLabel: measure.label,
    subjectName: subject,
    questions: questions.map(({ id, title, path }) => ({ id, title, url: edition.url(path) })),
  };
  return toClaimJson(parts);
}

export function writeCalculationFile(record: CalculationRecord, groups: readonly UseGroup[], edition: Place): string {
  const parts: CalculationParts = {
    ...toHead(record, 'calculations', record.value, groups, edition),
    calculation: record.calculation,
    parents: record.parents().map(({ id, value, path }) => ({ id, text: value ?? '', url: edition.url(path) })),
  };
  return toCalculationJson(parts);
}
