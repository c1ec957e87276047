import { describe, expect, it } from 'vitest';
import { createEmbedKit, formatCredit, oEmbedUrl } from '../../src/editions/embedKit.ts';
import { desk } from './desk.ts';

const words = { title: 'A & B <jobs>', dek: 'Jobs', signs: ['promised'], small: ['Sources: Kazinform'] };
const kit = createEmbedKit(
  {
    id: 'saran-jobs',
    title: words.title,
    alt: 'Rings and dots.',
    picture: 'https://towns.example/sub/charts/saran-jobs/saran-jobs.png',
    pictureWidth: 1012,
    pictureHeight: 835,
    words,
    narrow: { width: 340, height: 700 },
    medium: { width: 620, height: 600 },
  },
  desk,
);

describe('createEmbedKit(parts, desk)', () => {
  it('the code has whole addresses of frame, page, scripts and answer, under the base of the site', () => {
    expect(kit.snippets.frame).toContain('src="https://towns.example/sub/embed/saran-jobs/"');
    expect(kit.snippets.frame).toContain('href="https://towns.example/sub/charts/saran-jobs/"');
    expect(kit.snippets.script).toContain('src="https://towns.example/sub/embed.js"');
    expect(kit.snippets.element).toContain('src="https://towns.example/sub/embed-element.js"');
    expect(kit.snippets.oembed).toBe('https://towns.example/sub/oembed/en/saran-jobs.json');
  });

  it('its site and path make the address of the frame in the code', () => {
    expect(`${kit.site}${desk.href(kit.path)}`).toBe('https://towns.example/sub/embed/saran-jobs/');
  });

  it('the frame is tall enough for the narrow drawing on a wide phone, and for the medium one in a column', () => {
    const [, height = '0'] = /height="(\d+)" scrolling/.exec(kit.snippets.frame) ?? [];
    expect(Number(height)).toBeGreaterThan((700 * 430) / 340);
    expect(kit.size.width).toBe(620);
    expect(kit.size.height).toBeGreaterThan(600);
  });

  it('names what a policy of another site must allow', () => {
    expect(kit.policy).toEqual([
      'frame-src https://towns.example/sub/',
      'script-src https://towns.example/sub/',
      'img-src https://towns.example/sub/',
    ]);
  });
});

describe('formatCredit(desk)', () => {
  it('is the name of the site and its licence', () => {
    expect(formatCredit(desk)).toBe('Twenty Towns, CC BY 4.0');
  });
});

describe('oEmbedUrl(id, format, desk)', () => {
  it('has the language in it, for the original too', () => {
    expect(oEmbedUrl('saran', 'xml', desk)).toBe('https://towns.example/sub/oembed/en/saran.xml');
  });
});
