// Where numbers are used, as links that a page can list.
import { directivePath } from '../evidence/addresses.ts';
import type { Use, Uses } from '../evidence/uses.ts';
import type { ChartText, Story } from '../narratives/story.ts';
import type { DirectiveEdition } from './directives.ts';
import type { LessonEdition } from './lessons.ts';
import type { ThemeEdition } from './questions.ts';

type Kind = Exclude<Use['kind'], 'calculation'>;

export interface NamedUse {
  kind: Kind;
  title: string;
  /** Whether the title is text of the evidence, which is in English. */
  isEvidence: boolean;
  href: string;
}

export interface UseGroup {
  kind: Kind;
  uses: readonly NamedUse[];
}

/** What an edition has pages for. */
export interface Named {
  href(path: string): string;
  stories: readonly Story[];
  charts: readonly { id: string; text: ChartText }[];
  contested: readonly ThemeEdition[];
  lessons: readonly LessonEdition[];
  directives: readonly DirectiveEdition[];
}

const kinds = ['story', 'chart', 'question', 'lesson', 'directive'] as const satisfies readonly Kind[];

function nameUse({ kind, id }: Use, edition: Named): Omit<NamedUse, 'kind'> | undefined {
  const { href } = edition;
  const find = (title: string | undefined, path: string, isEvidence: boolean) =>
    title === undefined ? undefined : { title, isEvidence, href: href(path) };
  switch (kind) {
    case 'story':
      return find(edition.stories.find(({ slug }) => slug === id)?.hed.plain, `${id}/`, false);
    case 'chart':
      return find(edition.charts.find((chart) => chart.id === id)?.text.title.plain, `charts/${id}/`, false);
    case 'question': {
      const question = edition.contested.flatMap(({ questions }) => questions).find((row) => row.id === id);
      return find(question?.question, question?.path ?? '', true);
    }
    case 'lesson': {
      const lesson = edition.lessons.find((row) => row.id === id);
      return find(lesson?.title, lesson?.path ?? '', true);
    }
    case 'directive':
      return find(edition.directives.find((row) => row.id === id)?.what, directivePath(id), true);
    // A calculation has no page; what stands on it is reached through it.
    case 'calculation':
      return undefined;
  }
}

/** Every page of an edition that stands on one of the claims, itself or through a calculation, each once; `except` names the page that asks. */
export function nameUses(claims: readonly string[], uses: Uses, edition: Named, except: Use): UseGroup[] {
  const found = claims.flatMap((claim) => [...uses.of(claim), ...uses.through(claim)]);
  const groups = kinds.map((kind) => {
    const ids = [...new Set(found.filter((use) => use.kind === kind).map(({ id }) => id))];
    const named = ids
      .filter((id) => kind !== except.kind || id !== except.id)
      .flatMap((id) => nameUse({ kind, id }, edition) ?? []);
    return { kind, uses: named.map((use) => ({ kind, ...use })) };
  });
  return groups.filter((group) => group.uses.length > 0);
}
