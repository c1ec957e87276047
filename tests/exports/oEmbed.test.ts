import { DOMParser, parseHTML } from 'linkedom';
import sanitize from 'sanitize-html';
import { describe, expect, it } from 'vitest';
import {
  type OEmbed,
  renderOEmbedCard,
  renderOEmbedFrame,
  toOEmbedJson,
  toOEmbedXml,
} from '../../src/exports/oEmbed.ts';
import { hostile } from './hostile.ts';

const frame = {
  title: 'Only the bus plant is reported to have the jobs that it promised',
  credit: 'Twenty Towns, CC BY 4.0',
  page: 'https://towns.example/charts/saran-jobs/',
  embed: 'https://towns.example/embed/saran-jobs/',
  width: 620,
  height: 980,
};
const record: OEmbed = {
  title: frame.title,
  author: { name: 'Twenty Towns', url: 'https://towns.example/about/' },
  provider: { name: 'Twenty Towns', url: 'https://towns.example/' },
  thumbnail: { url: 'https://towns.example/cards/saran-jobs.png', width: 1200, height: 630 },
  html: renderOEmbedFrame(frame),
  width: 620,
  height: 980,
};
const parse = (html: string) => parseHTML(`<!doctype html><html><body>${html}</body></html>`).document;

/** After wp_filter_oembed_result() of WordPress: what it lets through from a site that is not on its list, or undefined where it shows a bare link. */
function filterAsWordPress(html: string): string | undefined {
  const attributes = ['src', 'width', 'height', 'frameborder', 'marginwidth', 'marginheight', 'scrolling', 'title'];
  const kept = sanitize(html, {
    allowedTags: ['a', 'blockquote', 'iframe'],
    allowedAttributes: { a: ['href'], iframe: attributes },
  });
  const [, quotation, found] = /(<blockquote>.*?<\/blockquote>)?.*(<iframe.*?><\/iframe>)/s.exec(kept) ?? [];
  if (found === undefined) return undefined;
  return `${quotation ?? ''}${found}`;
}

describe('toOEmbedJson(record)', () => {
  const answer = JSON.parse(toOEmbedJson(record)) as Record<string, unknown>;

  it('is of version 1.0 and of the type rich, which needs markup and its size', () => {
    expect(answer).toMatchObject({ type: 'rich', version: '1.0', html: record.html, width: 620, height: 980 });
  });

  it('names title, author, provider, thumbnail with its size, and how long the answer holds', () => {
    expect(answer).toMatchObject({
      title: record.title,
      author_name: 'Twenty Towns',
      author_url: 'https://towns.example/about/',
      provider_name: 'Twenty Towns',
      provider_url: 'https://towns.example/',
      cache_age: 86_400,
      thumbnail_url: 'https://towns.example/cards/saran-jobs.png',
      thumbnail_width: 1200,
      thumbnail_height: 630,
    });
  });
});

describe('toOEmbedXml(record)', () => {
  it('says what the JSON says, with the same names, in an element oembed', () => {
    for (const answer of [record, { ...record, title: hostile }]) {
      const document = new DOMParser().parseFromString(toOEmbedXml(answer), 'text/xml');
      const fields = [...(document.querySelector('oembed')?.children ?? [])].map((node) => [
        node.localName,
        node.textContent,
      ]);
      const json = Object.entries(JSON.parse(toOEmbedJson(answer)) as Record<string, unknown>);
      expect(fields).toEqual(json.map(([name, value]) => [name, String(value)]));
    }
  });

  it('begins with the declaration of XML and has one root', () => {
    expect(toOEmbedXml(record)).toMatch(
      /^<\?xml version="1.0" encoding="utf-8" standalone="yes"\?>\n<oembed>.*<\/oembed>\n$/s,
    );
  });
});

describe('renderOEmbedFrame(frame)', () => {
  it('passes the filter of WordPress whole: the quotation with its link, the frame with its name and size', () => {
    const document = parse(filterAsWordPress(renderOEmbedFrame(frame)) ?? '');
    expect(document.querySelector('blockquote a')?.getAttribute('href')).toBe(frame.page);
    expect(document.querySelector('blockquote')?.textContent).toBe(`${frame.title} · ${frame.credit}`);
    const shown = document.querySelector('iframe');
    expect(shown?.getAttribute('src')).toBe(frame.embed);
    expect(shown?.getAttribute('title')).toBe(frame.title);
    expect([shown?.getAttribute('width'), shown?.getAttribute('height')]).toEqual(['620', '980']);
  });

  it('bears the class by which WordPress finds frame and quotation', () => {
    const document = parse(renderOEmbedFrame(frame));
    expect(document.querySelectorAll('.wp-embedded-content')).toHaveLength(2);
  });

  it('a hostile title or credit breaks out of nothing', () => {
    const document = parse(renderOEmbedFrame({ ...frame, title: hostile, credit: hostile }));
    expect(document.querySelectorAll('script')).toHaveLength(0);
    expect(document.querySelector('iframe')?.getAttribute('title')).toBe(hostile);
  });
});

describe('renderOEmbedCard(card)', () => {
  const card = {
    title: 'The town that left the list',
    dek: 'Saran is held up as a model.',
    credit: 'Twenty Towns, CC BY 4.0',
    page: 'https://towns.example/saran/',
    picture: { url: 'https://towns.example/cards/saran.png', alt: 'The town', width: 1200, height: 630 },
  };

  it('is a quotation with picture, title, dek, credit and link, and has no frame', () => {
    const document = parse(renderOEmbedCard(card));
    const image = document.querySelector('blockquote > a > img');
    expect([image?.getAttribute('src'), image?.getAttribute('alt')]).toEqual([card.picture.url, 'The town']);
    expect([...document.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
      card.page,
      card.page,
    ]);
    expect([...document.querySelectorAll('p')].map((line) => line.textContent)).toEqual([
      card.title,
      card.dek,
      card.credit,
    ]);
    expect(document.querySelector('iframe')).toBeNull();
  });

  it('has nothing that WordPress shows from a site it does not know: there the address becomes a link', () => {
    expect(filterAsWordPress(renderOEmbedCard(card))).toBeUndefined();
  });
});
