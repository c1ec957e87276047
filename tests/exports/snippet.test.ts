import { parseHTML } from 'linkedom';
import sanitize from 'sanitize-html';
import { describe, expect, it } from 'vitest';
import { askFrame, readdress } from '../../src/browser/frameAddress.ts';
import { type Snippet, type SnippetForm, renderSnippets, snippetForms } from '../../src/exports/snippet.ts';
import { findAmpFaults } from './ampValidator.ts';
import { hostile } from './hostile.ts';

const snippet: Snippet = {
  title: 'Only the bus plant is reported to have the jobs that it promised',
  alt: 'Rings and dots of three plants.',
  root: 'https://towns.example/sub/',
  embed: 'https://towns.example/sub/embed/saran-jobs/',
  page: 'https://towns.example/sub/charts/saran-jobs/',
  picture: 'https://towns.example/sub/charts/saran-jobs/saran-jobs.png',
  oembed: 'https://towns.example/sub/oembed/en/saran-jobs.json',
  pictureWidth: 1012,
  pictureHeight: 812,
  credit: 'Twenty Towns, CC BY 4.0',
  height: 900,
  more: 'Show the whole chart',
};
const snippets = renderSnippets(snippet);
const parse = (html: string) => parseHTML(`<!doctype html><html><body>${html}</body></html>`).document;

const markup = snippetForms.filter((form) => form !== 'oembed');
const framed = ['frame', 'script', 'element', 'amp'] as const satisfies readonly SnippetForm[];
const wishes = ['auto', 'light', 'dark'].flatMap((theme) => ['on', 'off'].map((title) => ({ theme, title })));
const states = [snippet.embed, 'https://towns.example/sub/pin/0f3a/saran-jobs/'];

/** What a page shows of a chart. */
function lookAt(html: string) {
  const document = parse(html);
  const image = document.querySelector('img, amp-img');
  return {
    frame: document.querySelector('iframe, twenty-towns-chart, amp-iframe')?.getAttribute('src') ?? undefined,
    picture: image?.getAttribute('src') ?? undefined,
    alt: image?.getAttribute('alt') ?? undefined,
    link: document.querySelector('a')?.getAttribute('href') ?? undefined,
    words: document.body.textContent?.replaceAll(/\s+/g, ' ').trim() ?? '',
  };
}
const credit = `${snippet.title} · ${snippet.credit}`;
const picture = { picture: snippet.picture, alt: snippet.alt, link: snippet.page };

describe('renderSnippets(snippet)', () => {
  const combinations = framed.flatMap((form) =>
    states.flatMap((state) => wishes.map((wish) => ({ form, state, ...wish }))),
  );

  it.each(combinations)('$form of $state, $theme, title $title: frame, alt, credit, link', (combination) => {
    const { form, state, theme, title } = combination;
    const asked = askFrame(state, { theme, title });
    const seen = lookAt(readdress(snippets[form], snippet.embed, asked));
    expect(seen).toMatchObject({ frame: asked, ...picture });
    expect(seen.words.endsWith(credit)).toBe(true);
  });

  it('the form of a picture has no frame, and the picture is linked', () => {
    expect(lookAt(snippets.image)).toEqual({ frame: undefined, ...picture, words: credit });
    expect(parse(snippets.image).querySelector('a > img')).not.toBeNull();
  });

  it('the form of oEmbed is the address of the answer', () => {
    expect(snippets.oembed).toBe(snippet.oembed);
  });

  it('the frame loads late, has a name, and as much height as a phone needs', () => {
    const frame = parse(snippets.frame).querySelector('iframe');
    expect(frame?.getAttribute('title')).toBe(snippet.title);
    expect(frame?.getAttribute('loading')).toBe('lazy');
    expect(frame?.getAttribute('height')).toBe('900');
    // A height among the styles would beat the attribute, which is what many pages set.
    expect(frame?.getAttribute('style')).not.toContain('height');
  });

  it('nothing stands inside a frame, where browsers read text', () => {
    expect(parse(snippets.frame).querySelector('iframe')?.innerHTML).toBe('');
  });

  it('a picture beside a frame is no link: nobody should tab to what is out of sight', () => {
    expect(parse(snippets.frame).querySelector('a img')).toBeNull();
  });

  it('scripts are ours, by addresses that never change, and wait for nothing', () => {
    for (const [form, name] of [
      ['script', 'embed.js'],
      ['element', 'embed-element.js'],
    ] as const) {
      const script = parse(snippets[form]).querySelector('script');
      expect(script?.getAttribute('src')).toBe(`${snippet.root}${name}`);
      expect(script?.hasAttribute('async')).toBe(true);
      expect(script?.textContent).toBe('');
    }
    for (const form of ['frame', 'image', 'amp'] as const) expect(snippets[form]).not.toContain('<script');
  });

  it('AMP gets what its frames need: a sandbox, a height, something to press, a placeholder', () => {
    const frame = parse(snippets.amp).querySelector('amp-iframe');
    expect(frame?.getAttribute('sandbox')).toBe('allow-scripts allow-popups');
    expect(frame?.getAttribute('layout')).toBe('fixed-height');
    expect(frame?.hasAttribute('resizable')).toBe(true);
    // The validator lets a page pass without these two; AMP itself then gives the frame no height, or does not show it on the first screen.
    expect(frame?.querySelector(':scope > [overflow][role="button"][aria-label]')?.textContent).toBe(snippet.more);
    expect(frame?.querySelector(':scope > amp-img[placeholder]')?.getAttribute('layout')).toBe('fill');
    expect(snippets.amp).not.toContain('style=');
  });

  it('the validator of AMP finds nothing wrong with its code, in any theme and with any title', () => {
    for (const wish of wishes)
      expect(findAmpFaults(readdress(snippets.amp, snippet.embed, askFrame(snippet.embed, wish)))).toEqual([]);
    const words = { title: hostile, alt: hostile, credit: hostile, more: hostile };
    expect(findAmpFaults(renderSnippets({ ...snippet, ...words }).amp)).toEqual([]);
  });

  it.each([
    [snippet.embed, 'http://towns.example/', "Invalid URL protocol 'http:' for attribute 'src' in tag 'amp-iframe'."],
    ['height="900"', '', "The mandatory attribute 'height' is missing in tag 'amp-iframe'."],
    ['resizable', 'loading="lazy"', "The attribute 'loading' may not appear in tag 'amp-iframe'."],
    [
      'layout="fixed-height"',
      'layout="fixed-height" width="100%"',
      "The attribute 'width' in tag 'amp-iframe' is set to the invalid value '100%'.",
    ],
    ['<p>', '<p onclick="go()">', "The attribute 'onclick' may not appear in tag 'p'."],
    [
      'scrolling="no"',
      'scrolling="never"',
      "The attribute 'scrolling' in tag 'amp-iframe' is set to the invalid value 'never'.",
    ],
  ])('with %s made "%s" the validator of AMP complains', (from, to, fault) => {
    expect(snippets.amp).toContain(from);
    expect(findAmpFaults(snippets.amp.replace(from, to))).toEqual([fault]);
  });

  it.each(markup)('%s: a hostile title, alt, address or credit breaks out of nothing', (form) => {
    const words = { title: hostile, alt: hostile, credit: hostile, more: hostile };
    const text = renderSnippets({ ...snippet, ...words, page: `https://x.example/"><script>1</script>` })[form];
    const document = parse(text);
    const scripts = [...document.querySelectorAll('script')].map((script) => script.getAttribute('src') ?? 'inline');
    expect(scripts.filter((source) => !source.startsWith(snippet.root))).toEqual([]);
    expect(document.querySelector('img, amp-img')?.getAttribute('alt')).toBe(hostile);
  });
});

/** Tags and attributes that a post of WordPress keeps from an author who may not write what they like; frames and scripts go. */
const wordPress: sanitize.IOptions = {
  allowedTags: ['a', 'div', 'figure', 'figcaption', 'img', 'p', 'blockquote'],
  allowedAttributes: {
    '*': ['class', 'id', 'style', 'title'],
    a: ['href'],
    img: ['src', 'alt', 'width', 'height', 'loading'],
  },
  allowedStyles: { '*': { margin: [/.*/], overflow: [/.*/], height: [/.*/], width: [/.*/], 'max-width': [/.*/] } },
};
const keep = (
  tags: readonly string[],
  attributes: sanitize.IOptions['allowedAttributes'] = false,
): sanitize.IOptions => ({
  allowedTags: [...tags],
  allowedAttributes: attributes,
  allowVulnerableTags: true,
});
const everything = ['a', 'div', 'figure', 'figcaption', 'img', 'p', 'iframe', 'script', 'twenty-towns-chart'];
const without = (...tags: string[]) => keep(everything.filter((tag) => !tags.includes(tag)));
const plainAttributes = { '*': ['src', 'alt', 'href', 'title', 'width', 'height'] };

describe('what remains of a snippet', () => {
  const pasted = ['frame', 'script', 'element', 'image'] as const;

  it.each(pasted)('%s, frames stripped: picture, alt, credit, link', (form) => {
    const left = lookAt(sanitize(snippets[form], without('iframe', 'twenty-towns-chart')));
    expect(left).toEqual({ frame: undefined, ...picture, words: credit });
  });

  it.each(pasted)('%s, scripts stripped: the same words, picture and link', (form) => {
    const html = sanitize(snippets[form], without('script'));
    expect(parse(html).querySelector('script')).toBeNull();
    expect(lookAt(html)).toEqual({ ...lookAt(snippets[form]), words: credit });
  });

  it.each(pasted)('%s, styles stripped: all of it, the picture not wider than it is', (form) => {
    const html = sanitize(snippets[form], keep(everything, plainAttributes));
    expect(html).not.toContain('style');
    expect(lookAt(html)).toEqual({ ...lookAt(snippets[form]), words: credit });
    expect(parse(html).querySelector('img')?.getAttribute('width')).toBe('1012');
  });

  it.each(pasted)('%s, as WordPress leaves it to an author: picture, alt, credit, link', (form) => {
    expect(lookAt(sanitize(snippets[form], wordPress))).toEqual({ frame: undefined, ...picture, words: credit });
  });

  it.each(pasted)('%s, as sanitize-html leaves it by default, pictures stripped too: credit and link', (form) => {
    const left = { frame: undefined, picture: undefined, alt: undefined, link: snippet.page, words: credit };
    expect(lookAt(sanitize(snippets[form]))).toEqual(left);
  });

  it.each(pasted)('%s, all tags stripped: title and credit as a sentence', (form) => {
    expect(sanitize(snippets[form], keep([])).trim()).toBe(credit);
  });
});
