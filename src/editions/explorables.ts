// The explorables in one language: what may be set in a story with explore:<id>, and stands alone at /explore/<id>/.
import { type Setting, renderWeightFigure } from '../charts/explore/weightFigure.ts';
import type { Desk } from './desk.ts';

export interface ExplorableEdition {
  id: string;
  title: string;
  description: string;
  /** The slug of the story that it belongs to. */
  story: string;
  /** As it stands in a story. */
  figure(): string;
  /** As it stands on its own page, with the headline. */
  page(): string;
}

/** Ids as texts name them. */
export const explorableIds = ['weight'] as const;

export function createExplorables(desk: Desk): ExplorableEdition[] {
  const { words, href, workshop } = desk;
  const surface = { words, href, measure: workshop.measure.sans };
  const set = (setting: Setting) => renderWeightFigure(workshop.evidence, surface, setting);
  return explorableIds.map((id) => ({
    id,
    title: words.say(`explore.${id}.name`),
    description: words.say(`explore.${id}.description`),
    story: id,
    figure: () => set({ alone: false, link: { href: href(`explore/${id}/`), text: words.say('explore.alone') } }),
    page: () => set({ alone: true, link: { href: href(`${id}/`), text: words.say('explore.story') } }),
  }));
}
