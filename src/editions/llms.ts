// llms.txt of an edition: what the site is, its pages, where the data lie, how to cite.
import { formatLlmsText } from '../exports/llmsText.ts';
import type { Story } from '../narratives/story.ts';
import type { Citation } from './citing.ts';
import type { Desk } from './desk.ts';
import type { Menus } from './menus.ts';

interface Parts {
  home: Story;
  stories: readonly Story[];
  charts: readonly { id: string; text: { title: { plain: string }; dek: { plain: string } } }[];
  menus: Menus;
  examples: readonly Citation[];
}

export function renderLlms(desk: Desk, { home, stories, charts, menus, examples }: Parts): string {
  const { words, url, workshop } = desk;
  const root = `${workshop.address.site}${workshop.address.base}`;
  const pages = menus.groups.slice(1).flatMap(({ links }) => links.filter(({ path }) => !path.includes('://')));
  const distinct = pages.filter(({ path }, index) => pages.findIndex((page) => page.path === path) === index);
  const [example] = examples;
  return formatLlmsText({
    title: words.say('site.name'),
    summary: home.description.plain,
    details: [
      words.say('llms.idea'),
      words.say('llms.signs'),
      words.say('llms.cite', { example: example?.line('apa') ?? '' }),
      words.say('site.licence'),
    ],
    sections: [
      {
        name: words.say('nav.stories'),
        links: stories.map(({ slug, hed, dek }) => ({ name: hed.plain, url: url(`${slug}/`), note: dek.plain })),
      },
      {
        name: words.say('llms.data'),
        links: [
          { name: 'datapackage.json', url: `${root}datapackage.json`, note: words.say('data.package') },
          { name: words.say('data.hed'), url: url('data/'), note: words.say('data.dek') },
          { name: 'calculations.json', url: `${root}data/calculations.json`, note: words.say('data.calculations.dek') },
        ],
      },
      { name: words.say('llms.pages'), links: distinct.map(({ name, path }) => ({ name, url: url(path) })) },
      {
        name: words.say('charts.hed'),
        links: charts.map(({ id, text }) => ({
          name: text.title.plain,
          url: url(`charts/${id}/`),
          note: text.dek.plain,
        })),
      },
    ],
  });
}
