// What stands on claims: stories and pages, charts with their texts, calculations.
import { allCharts } from '../charts/allCharts.ts';
import type { Calculation } from '../calculations/calculation.ts';
import type { Evidence } from '../charts/chart.ts';
import type { Consumers } from '../evidence/uses.ts';
import type { Story } from '../narratives/story.ts';
import type { Edition } from './edition.ts';

/** What a text stands on, as the index of uses wants it. */
function groundsOf({ claims, calculations }: Pick<Story, 'claims' | 'calculations'>): string[] {
  return [...claims, ...calculations.map((id) => `calc:${id}`)];
}

/** In every language: a translation binds the same, but its charts may say more. */
export function listConsumers(
  editions: readonly Pick<Edition, 'home' | 'method' | 'stories' | 'charts'>[],
  evidence: Evidence,
  calculations: readonly Calculation[],
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
