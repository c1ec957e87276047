// Where numbers are used, as links that a page can list.
import { directivePath } from '../evidence/addresses.ts';
import type { Use, Uses } from '../evidence/uses.ts';
import type { ChartText, Story } from '../narratives/story.ts';
import type { CalculationRecord } from './calculationRecords.ts';
import type { DirectiveEdition } from './directives.ts';
import type { LessonEdition } from './lessons.ts';
import type { ThemeEdition } from './questions.ts';

type Kind = Use['kind'];

export interface NamedUse {
  kind: Kind;
  id: string;
  title: string;
  /** From the root of the site, without language. */
  path: string;
  href: string;
}

export interface UseGroup {
  kind: Kind;
  uses: readonly NamedUse[];
}

/** What an edition has pages for. */
export interface Named {
  href(path: string): string;
  home: Story;
  method: Story;
  stories: readonly Story[];
  charts: readonly { id: string; text: ChartText }[];
  contested: readonly ThemeEdition[];
  lessons: readonly LessonEdition[];
  directives: readonly DirectiveEdition[];
  records: { calculations: readonly Pick<CalculationRecord, 'id' | 'title' | 'path'>[] };
}

/** The pages of an edition by kind and id. */
export type UseIndex = ReadonlyMap<string, NamedUse>;

const kinds = ['story', 'chart', 'calculation', 'question', 'lesson', 'directive'] as const satisfies readonly Kind[];
const keyOf = ({ kind, id }: Use): string => `${kind}:${id}`;

/** Made once an edition: thousands of records ask it. */
export function indexUses(edition: Named): UseIndex {
  const name = (kind: Kind, id: string, title: string, path: string): NamedUse => {
    return { kind, id, title, path, href: edition.href(path) };
  };
  const all = [
    name('story', edition.home.slug, edition.home.hed.plain, ''),
    ...[...edition.stories, edition.method].map(({ slug, hed }) => name('story', slug, hed.plain, `${slug}/`)),
    ...edition.charts.map(({ id, text }) => name('chart', id, text.title.plain, `charts/${id}/`)),
    ...edition.records.calculations.map(({ id, title, path }) => name('calculation', id, title, path)),
    ...edition.contested
      .flatMap(({ questions }) => questions)
      .map(({ id, question, path }) => name('question', id, question, path)),
    ...edition.lessons.map(({ id, title, path }) => name('lesson', id, title, path)),
    ...edition.directives.map(({ id, what }) => name('directive', id, what, directivePath(id))),
  ];
  return new Map(all.map((use) => [keyOf(use), use]));
}

/** Every page that stands on one of the claims, itself or through a calculation, each once; `except` names the page that asks. */
export function nameUses(claims: readonly string[], uses: Uses, index: UseIndex, except?: Use): UseGroup[] {
  const own = except && keyOf(except);
  const keys = new Set(claims.flatMap((claim) => [...uses.of(claim), ...uses.through(claim)]).map(keyOf));
  const named = [...keys].filter((key) => key !== own).flatMap((key) => index.get(key) ?? []);
  return kinds
    .map((kind) => ({ kind, uses: named.filter((use) => use.kind === kind) }))
    .filter((group) => group.uses.length > 0);
}
