// The ways through the site: what the masthead and the foot of every page, the front page and the page of errors list.
import { type Locale, defaultLocale } from '../language/locales.ts';
import type { MessageKey } from '../language/messages/catalogue.ts';
import type { Story } from '../narratives/story.ts';
import type { Desk } from './desk.ts';
import { isIn } from './mirror.ts';

export interface MenuLink {
  name: string;
  /** From the root of the site, without language; absolute for what lies elsewhere. */
  path: string;
  /** Of the page, where it is not that of the menu. */
  hreflang: Locale | undefined;
}

export interface Menus {
  stories: readonly MenuLink[];
  /** The sections of the masthead; the towns stand among the stories, since one opens their page. */
  sections: readonly MenuLink[];
  /** The foot of every page. */
  groups: readonly { name: string; links: readonly MenuLink[] }[];
}

const SECTIONS = [
  ['charts/', 'nav.charts'],
  ['ledger/', 'nav.ledger'],
  ['data/', 'nav.data'],
  ['search/', 'nav.search'],
] as const satisfies readonly (readonly [string, MessageKey])[];
const EXPLORE = [
  ['towns/', 'nav.towns.long'],
  ['explore/compare/', 'nav.compare'],
  ['charts/', 'nav.charts'],
  ['ledger/', 'nav.ledger.long'],
  ['ledger/contested/', 'nav.contested'],
  ['ledger/calculations/', 'nav.calculations'],
  ['directives/', 'nav.directives'],
  ['lessons/', 'nav.lessons'],
  ['sources/', 'nav.sources'],
  ['search/', 'nav.search'],
] as const satisfies readonly (readonly [string, MessageKey])[];
const USE = [
  ['data/', 'nav.data.long'],
  ['api/', 'nav.api'],
  ['embed/', 'nav.embed'],
  ['cite/', 'nav.cite'],
  ['method/', 'nav.method'],
  ['editions/', 'nav.editions'],
  ['replicate/', 'nav.replicate'],
  ['corrections/', 'nav.corrections'],
  ['about/', 'nav.about'],
  ['feed.xml', 'nav.feed'],
] as const satisfies readonly (readonly [string, MessageKey])[];

export function createMenus({ words, workshop }: Desk, stories: readonly Pick<Story, 'slug' | 'name'>[]): Menus {
  const toLink = (path: string, name: string): MenuLink => ({
    path,
    name,
    hreflang: isIn(words.locale, path) ? undefined : defaultLocale,
  });
  const toLinks = (pairs: readonly (readonly [string, MessageKey])[]): MenuLink[] =>
    pairs.map(([path, key]) => toLink(path, words.say(key)));
  const storyLinks = stories.map(({ slug, name }) => toLink(`${slug}/`, name));
  const { repository } = workshop.address;
  const code = repository === undefined ? [] : [toLink(repository, words.say('site.code'))];
  return {
    stories: storyLinks,
    sections: toLinks(SECTIONS),
    groups: [
      { name: words.say('nav.stories'), links: storyLinks },
      { name: words.say('nav.explore'), links: toLinks(EXPLORE) },
      { name: words.say('nav.use'), links: [...toLinks(USE), ...code] },
    ],
  };
}
