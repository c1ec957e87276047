// A language is published whole: every text of the original, standing on the same claims.
import type { Problem } from '../evidence/problem.ts';
import { compareTranslations } from '../narratives/compareTranslations.ts';
import type { ChartText, Story } from '../narratives/story.ts';

/** The texts of one language. */
export interface Written {
  locale: string;
  home: Story;
  method: Story;
  about: Story;
  cite: Story;
  replicate: Story;
  media: Story;
  stories: readonly Story[];
  charts: readonly { id: string; text: ChartText }[];
}

function storiesOf({ home, method, about, cite, replicate, media, stories }: Written): readonly Story[] {
  return [home, method, about, cite, replicate, media, ...stories];
}

function missing(path: string, locale: string): Problem {
  const file = path.replace(/[^/]+\.md$/, `${locale}.md`);
  return {
    file,
    line: 0,
    what: 'the translation is missing',
    value: path,
    remedy: 'translate it, or take the language out until it is whole',
  };
}

/** What a translated edition lacks or says on other claims than the original; empty where both agree. */
export function checkTranslations(original: Written, translation: Written): Problem[] {
  const { locale } = translation;
  const stories = storiesOf(original).flatMap((story) => {
    const twin = storiesOf(translation).find(({ slug }) => slug === story.slug);
    return twin === undefined ? [missing(story.path, locale)] : compareTranslations(story, twin);
  });
  const charts = original.charts.flatMap(({ id, text }) => {
    const twin = translation.charts.find((chart) => chart.id === id);
    return twin === undefined ? [missing(text.path, locale)] : compareTranslations(text, twin.text);
  });
  return [...stories, ...charts];
}

export function missingCatalogue(locale: string): Problem {
  const remedy = `add src/language/messages/${locale}.ts with the keys of en.ts`;
  return {
    file: `content/*/*/${locale}.md`,
    line: 0,
    what: 'texts in a language without messages',
    value: locale,
    remedy,
  };
}
