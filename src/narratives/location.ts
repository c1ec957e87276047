// Where a text lives says what it is: content/narratives/<slug>/<locale>.md, content/charts/<id>/<locale>.md.
import { Problems } from '../evidence/problem.ts';
import { type Locale, locales } from '../language/locales.ts';

/** The folder's name and the locale. Throws Problems if the path is no place for such a text. */
export function parseLocation(path: string, folder: 'narratives' | 'charts'): { id: string; locale: Locale } {
  const [, id = '', language = ''] =
    new RegExp(`(?:^|/)content/${folder}/([a-z0-9]+(?:-[a-z0-9]+)*)/([a-z]+)\\.md$`, 'u').exec(path) ?? [];
  const locale = locales.find((known) => known === language);
  if (id === '' || locale === undefined) {
    const remedy = `name the file content/${folder}/<id>/<language>.md; the languages are ${locales.join(', ')}`;
    throw new Problems([{ file: path, line: 0, what: 'not the place of a text', remedy }]);
  }
  return { id, locale };
}
