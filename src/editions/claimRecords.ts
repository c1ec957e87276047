// The record of each claim, in the order in which its pages follow one another.
import { subjectParts } from '../charts/nameSubject.ts';
import type { Claim, Measure } from '../evidence/rows.ts';
import { type ClaimDetails, detailClaim } from './claimDetails.ts';
import { chooseTitles } from './pageTitles.ts';
import type { EvidenceLine } from './evidenceLine.ts';
import type { RecordDesk, RecordLink } from './recordDesk.ts';

interface ClaimHead extends RecordLink {
  id: string;
  claim: Claim;
  line: EvidenceLine;
  measure: Measure;
  /** The name of the place or project. */
  subject: string;
  /** The measure and its subject: `Population, Saran`. */
  about: string;
  publisher: string;
}

export interface ClaimRecord extends ClaimHead {
  /** What a browser calls the page: no other page is called so. */
  pageTitle: string;
  /** Within the measure, by time. */
  previous: RecordLink | undefined;
  next: RecordLink | undefined;
  details(): ClaimDetails;
}

function toHead(claim: Claim, measure: Measure, { words, workshop, lineOf }: RecordDesk): ClaimHead {
  const line = lineOf(claim.id);
  const { name: subject } = subjectParts(claim, workshop.evidence.registry, words);
  const about = `${measure.label}, ${subject}`;
  const title = `${about}: ${line.value} (${line.when})`;
  const { publisher } = workshop.evidence.registry.source(claim.source);
  return { id: claim.id, path: line.path, title, subject, about, publisher, claim, line, measure };
}

/** In the order of the measures by name, and within a measure by time. */
export function createClaimRecords(desk: RecordDesk): ClaimRecord[] {
  const { words, workshop } = desk;
  const { registry } = workshop.evidence;
  const measures = registry.tables.measures.toSorted((a, b) => words.compare(a.label, b.label));
  const groups = measures.map((measure) => registry.claimsOf(measure.id).map((claim) => toHead(claim, measure, desk)));
  const pageTitles = chooseTitles(groups.flat(), [
    ({ title }) => title,
    ({ title, publisher }) => `${title}, ${publisher}`,
    ({ title, claim }) => `${title}, ${claim.source}`,
    ({ subject, line, publisher }) => `${subject}: ${line.value} (${line.when}), ${publisher}`,
    ({ subject, line, claim }) => `${subject}: ${line.value} (${line.when}), ${claim.source}`,
    ({ id }) => id,
  ]);
  return groups.flatMap((heads) =>
    heads.map((head, index) => ({
      ...head,
      pageTitle: pageTitles.get(head) ?? head.title,
      previous: heads[index - 1],
      next: heads[index + 1],
      details: () => detailClaim(head.claim, desk),
    })),
  );
}
