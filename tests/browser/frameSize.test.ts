import { describe, expect, it } from 'vitest';
import { readHeight, readRoot } from '../../src/browser/frameSize.ts';

const contentWindow = {};
const frame = { contentWindow } as HTMLIFrameElement;
const home = 'https://towns.example';
const data = { sentinel: 'amp', type: 'embed-size', height: 437 };
const read = (message: object) =>
  readHeight({ source: contentWindow, origin: home, data, ...message } as MessageEvent, frame, home);

describe('readRoot(script)', () => {
  it.each([
    ['https://towns.example/embed.js', 'https://towns.example/'],
    ['https://towns.example/sub/embed.js?v=1', 'https://towns.example/sub/'],
  ])('of %s is %s', (src, root) => {
    expect(readRoot({ src } as HTMLScriptElement)?.href).toBe(root);
  });

  it('is none for a script in the page itself or in a module', () => {
    expect(readRoot({ src: '' } as HTMLScriptElement)).toBeUndefined();
    expect(readRoot(null)).toBeUndefined();
  });
});

describe('readHeight(message, frame, home)', () => {
  it('takes a height from the frame and our origin, in whole px', () => {
    expect(read({})).toBe(437);
    expect(read({ data: { ...data, height: 436.2 } })).toBe(437);
  });

  it.each([
    ['another window', { source: {} }],
    ['another origin', { origin: 'https://evil.example' }],
    ['nothing', { data: null }],
    ['another shape', { data: { height: 437 } }],
    ['a text', { data: 'embed-size' }],
    ['no number', { data: { ...data, height: 'calc(1px)' } }],
    ['an object', { data: { ...data, height: {} } }],
    ['no height', { data: { ...data, height: 0 } }],
    ['a height below nothing', { data: { ...data, height: -5 } }],
    ['a height without end', { data: { ...data, height: Number.POSITIVE_INFINITY } }],
    ['a height that no chart has', { data: { ...data, height: 1_000_000 } }],
  ])('takes nothing from %s', (_, message) => {
    expect(read(message)).toBeUndefined();
  });
});
