// What stands on which evidence: the stories, charts and calculations that the index of uses asks about.
import type { Calculation } from '../calculations/calculation.ts';
import { allCharts } from '../charts/allCharts.ts';
import type { Evidence } from '../charts/chart.ts';
import type { Consumers } from '../evidence/uses.ts';
import type { Story } from '../narratives/story.ts';
import type { Edition } from './edition.ts';

/** What a text stands on, as the index of uses wants it. */
function groundsOf({ claims, calculations }: Pick<Story, 'claims' | 'calculations'>): string[] {
  return [...claims, ...calculations.map((id) => `calc:${id}`)];
}

export function listConsumers(
  editions: readonly Pick<Edition, 'home' | 'method' | 'stories' | 'charts'>[],
  calculations: readonly Calculation[],
  evidence: Evidence,
): Consumers {
  return {
    stories: editions.flatMap(({ home, method, stories }) =>
      [home, method, ...stories].map((story) => ({ id: story.slug, claims: groundsOf(story) })),
    ),
    charts: allCharts.map((chart) => ({
      id: chart.id,
      claims: [
        ...chart.rows(evidence).flatMap((row) => row.claims),
        ...editions
          .flatMap(({ charts }) => charts.filter(({ id }) => id === chart.id))
          .flatMap(({ text }) => groundsOf(text)),
      ],
    })),
    calculations: calculations.map(({ id, parents }) => ({ id, claims: parents })),
  };
}
