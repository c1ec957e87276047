// All that only the page of a claim shows: what its words mean, what others say, where it stands.
import { questionPath, seriesPath } from '../evidence/addresses.ts';
import type { Claim, Source } from '../evidence/rows.ts';
import { toTextFragmentUrl } from '../evidence/textFragment.ts';
import { nameLanguage } from '../language/nameLanguage.ts';
import type { EvidenceLine } from './evidenceLine.ts';
import type { RecordDesk, RecordLink } from './recordDesk.ts';

/** A contested question with the other answers to it. */
export interface Rivalry extends RecordLink {
  id: string;
  verdict: string;
  others: readonly EvidenceLine[];
}

export interface ClaimDetails {
  source: Source;
  /** Whether the source names who said it. */
  isNamed: boolean;
  /** What the status says and does not say. */
  status: string;
  /** Whose number it is; empty where the source does not say. */
  scope: string;
  scopeMeaning: string;
  /** The language of the source, in words. */
  language: string;
  /** The very words on the page of the source; undefined where no browser could find them. */
  words: string | undefined;
  questions: readonly Rivalry[];
  /** Other claims on the same measure and subject that stand in none of the questions. */
  others: readonly EvidenceLine[];
  /** The page of the yearly values of the same measure and place. */
  series: string | undefined;
  town: RecordLink | undefined;
}

const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function listRivalries({ id }: Claim, { workshop, lineOf }: RecordDesk): Rivalry[] {
  return workshop.evidence.registry.questionsOf(id).map((question) => ({
    id: question.id,
    path: questionPath(question.id),
    title: question.question,
    verdict: question.verdict,
    others: question.claims.filter((other) => other !== id).map(lineOf),
  }));
}

export function detailClaim(claim: Claim, desk: RecordDesk): ClaimDetails {
  const { words, workshop, lineOf, townOf, hasSeries } = desk;
  const { registry } = workshop.evidence;
  const { id, measure, subject, speaker, status, scope, fragment } = claim;
  const source = registry.source(claim.source);
  const questions = listRivalries(claim, desk);
  const told = new Set([id, ...questions.flatMap(({ others }) => others.map((other) => other.id))]);
  const series = seriesPath(claim);
  return {
    source,
    isNamed: speaker !== '',
    status: words.say(`record.status.${status}`),
    scope: scope === '' ? '' : capitalise(words.say(`scope.${scope}`)),
    scopeMeaning: words.say(`record.scope.${scope === '' ? 'unstated' : scope}`),
    language: nameLanguage(source.language, words.locale),
    words: toTextFragmentUrl(source, fragment),
    questions,
    others: registry
      .claimsOf(measure, subject)
      .filter((other) => !told.has(other.id))
      .map((other) => lineOf(other.id)),
    series: hasSeries(series) ? series : undefined,
    town: townOf(subject),
  };
}
