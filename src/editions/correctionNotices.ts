// Which corrections a page has to announce: those of its own, and those of numbers that it shows.
import type { CorrectedKind } from '../evidence/corrections.ts';
import type { Observation } from '../evidence/rows.ts';
import type { Story } from '../narratives/story.ts';
import { deepenGrounds, numbersOf, reachesGrounds } from './correctedGrounds.ts';
import type { ChartEdition } from './chartEdition.ts';
import type { CorrectionEdition } from './corrections.ts';
import type { Desk } from './desk.ts';
import { findSubjects } from './townSubjects.ts';

/** A series of the statistics office is never corrected itself: only values in it are. Home and the method go as stories. */
export type NoticedKind = CorrectedKind | 'series';

export interface CorrectionNotices {
  own: readonly CorrectionEdition[];
  /** Of numbers that the page stands on. */
  below: readonly CorrectionEdition[];
}

/** What stands on numbers beside the evidence itself. */
export interface NoticedParts {
  home: Story;
  method: Story;
  stories: readonly Story[];
  charts: readonly ChartEdition[];
  records: { series: readonly { id: string; observations: readonly Observation[] }[] };
}

const NONE: CorrectionNotices = { own: [], below: [] };
const idsOf = (rows: readonly { id: string }[]): string[] => rows.map(({ id }) => id);

/** The numbers on a page: ids of claims, `calc:<id>` for calculations. */
function listNumbers(kind: NoticedKind, id: string, parts: NoticedParts, { workshop }: Desk): readonly string[] {
  const { registry, calculation } = workshop.evidence;
  const ofCharts = (ids: readonly string[]) =>
    parts.charts
      .filter((chart) => ids.includes(chart.id))
      .flatMap((chart) => [...chart.claims, ...numbersOf(chart.text)]);
  const ofStory = (story: Story) => [...numbersOf(story), ...ofCharts(story.charts)];
  switch (kind) {
    case 'story':
      return [parts.home, parts.method, ...parts.stories].filter(({ slug }) => slug === id).flatMap(ofStory);
    case 'chart':
      return ofCharts([id]);
    case 'series':
      return parts.records.series
        .filter((series) => series.id === id)
        .flatMap(({ observations }) => idsOf(observations));
    case 'calculation':
      return calculation(id).parents;
    case 'question':
      return registry.question(id).claims;
    case 'lesson': {
      const { evidence_for, evidence_against } = registry.lesson(id);
      return [...evidence_for, ...evidence_against];
    }
    case 'directive':
      return registry.directive(id).evidence;
    case 'town': {
      const { all } = findSubjects(id, registry);
      const { claims, observations } = registry.tables;
      return idsOf([...claims, ...observations].filter(({ subject }) => all.has(subject)));
    }
    case 'claim':
      return [];
  }
}

/** Answers for each page; ids are those that corrections use. */
export function createNotices(
  corrections: readonly CorrectionEdition[],
  parts: NoticedParts,
  desk: Desk,
): (kind: NoticedKind, id: string) => CorrectionNotices {
  // Thousands of pages ask, mostly where nothing was ever corrected.
  if (corrections.length === 0) return () => NONE;
  return (kind, id) => {
    const grounds = deepenGrounds(listNumbers(kind, id, parts, desk), desk);
    return {
      own: corrections.filter((row) => row.kind === kind && row.id === id),
      below: corrections.filter((row) => reachesGrounds(row, grounds)),
    };
  };
}
