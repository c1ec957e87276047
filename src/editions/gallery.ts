// The gallery: every chart under its topic, and the places that charts are about.
import type { Chart } from '../charts/chart.ts';
import type { Registry } from '../evidence/registry.ts';
import type { Words } from '../language/words.ts';

export interface GalleryTopic {
  topic: Chart['topic'];
  /** Ids of charts, in the order of the gallery, with the places each is about. */
  charts: readonly { id: string; places: readonly string[] }[];
}

export interface Gallery {
  topics: readonly GalleryTopic[];
  /** By name. */
  places: readonly { id: string; name: string }[];
}

/** In the order of the page. */
const topics = ['jobs', 'plants', 'output', 'people', 'money', 'orders'] as const satisfies readonly Chart['topic'][];

/** A topic without a chart is left out. */
export function createGallery(charts: readonly Chart[], registry: Registry, words: Words): Gallery {
  const places = [...new Set(charts.flatMap((chart) => chart.places))].map((id) => {
    const place = registry.place(id);
    return { id, name: place.name };
  });
  return {
    topics: topics
      .map((topic) => ({
        topic,
        charts: charts.filter((chart) => chart.topic === topic).map(({ id, places: about }) => ({ id, places: about })),
      }))
      .filter((group) => group.charts.length > 0),
    places: places.toSorted((a, b) => words.compare(a.name, b.name)),
  };
}
