// How to cite, by example: a real page of each kind with the line that cites it.
import { calculationPath, claimPath, lessonPath, questionPath } from '../evidence/addresses.ts';
import { nameSubject } from '../charts/nameSubject.ts';
import { formatCitation } from '../exports/citation.ts';
import type { ChartText, Story } from '../narratives/story.ts';
import type { Desk } from './desk.ts';

export interface CitingExample {
  kind: (typeof kinds)[number];
  /** From the root of the site, without language. */
  path: string;
  citation: string;
}

const kinds = ['story', 'chart', 'claim', 'calculation', 'question', 'town', 'lesson', 'dataset'] as const;
/** The pages shown as examples, each the one that the central chart or story turns on. */
const EXAMPLES = {
  story: 'saran',
  chart: 'saran-jobs',
  claim: 'jobs.saran-industrial-zone.2025-11-12.astanatv-saran-2025',
  calculation: 'output-weight-per-head',
  question: 'saran-zone-jobs',
  town: 'saran',
  lesson: 'L04',
} as const;

/** What an edition names in its own words. */
interface Own {
  home: Story;
  stories: readonly Story[];
  charts: readonly { id: string; text: ChartText }[];
}

/** The title and the address of an example; the title is empty where a page of that id is missing. */
function findExample(
  kind: CitingExample['kind'],
  { words, workshop }: Desk,
  own: Own,
): { title: string; path: string } {
  const { registry, calculation } = workshop.evidence;
  switch (kind) {
    case 'story': {
      const story = own.stories.find(({ slug }) => slug === EXAMPLES.story);
      return { title: story?.hed.plain ?? '', path: `${EXAMPLES.story}/` };
    }
    case 'chart': {
      const chart = own.charts.find(({ id }) => id === EXAMPLES.chart);
      return { title: chart?.text.title.plain ?? '', path: `charts/${EXAMPLES.chart}/` };
    }
    case 'claim':
      return { title: nameSubject(registry.claim(EXAMPLES.claim), registry, words), path: claimPath(EXAMPLES.claim) };
    case 'calculation':
      return { title: calculation(EXAMPLES.calculation).title, path: calculationPath(EXAMPLES.calculation) };
    case 'question':
      return { title: registry.question(EXAMPLES.question).question, path: questionPath(EXAMPLES.question) };
    case 'town':
      return { title: registry.place(EXAMPLES.town)[`name_${words.locale}`], path: `towns/${EXAMPLES.town}/` };
    case 'lesson':
      return { title: registry.lesson(EXAMPLES.lesson).title, path: lessonPath(EXAMPLES.lesson) };
    case 'dataset':
      return { title: words.say('data.hed'), path: 'data/' };
  }
}

/** One example of each kind. `own.home.updated` is the day of the edition, which pages without a day of their own bear. */
export function createExamples(desk: Desk, own: Own): CitingExample[] {
  return kinds.map((kind) => {
    const { title, path } = findExample(kind, desk, own);
    if (title === '') throw new Error(`no ${kind} to cite as an example at ${path}`);
    const date = own.stories.find(({ slug }) => path === `${slug}/`)?.updated ?? own.home.updated;
    return { kind, path, citation: formatCitation({ title, date, url: desk.url(path) }, desk.words) };
  });
}
