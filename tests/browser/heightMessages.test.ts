import { describe, expect, it } from 'vitest';
import { readQuestion, wordHeight } from '../../src/browser/heightMessages.ts';

const embed = 'https://towns.example/sub/embed/saran-jobs/';
const word = (address: string, resizer = '') => wordHeight(437, 400, new URL(address), resizer);
const hostile = `"><img src=x onerror=alert(1)>`;

describe('wordHeight(height, width, address, resizer)', () => {
  it('says the height in one object, one JSON string and one text for pym, never in null', () => {
    expect(word(embed)).toEqual([
      {
        'datawrapper-height': { 'towns.example/sub/embed/saran-jobs/': 437 },
        sentinel: 'amp',
        type: 'embed-size',
        height: 437,
        message: 'height',
        value: 437,
        secret: undefined,
      },
      JSON.stringify({
        type: 'set-height',
        value: 437,
        sender: 'Flourish',
        method: 'resize',
        context: 'iframe.resize',
        src: embed,
        height: 437,
      }),
      'pymxPYMxxPYMxheightxPYMx437',
    ]);
  });

  it('the key for Datawrapper occurs in the address, and no other language or chart has it in its own', () => {
    const [first] = word(embed) as [{ 'datawrapper-height': object }];
    const [key = ''] = Object.keys(first['datawrapper-height']);
    expect(embed).toContain(key);
    expect('https://towns.example/sub/ru/embed/saran-jobs/').not.toContain(key);
    expect('https://towns.example/sub/embed/saran-jobs-now/').not.toContain(key);
  });

  it('the key holds no quote, for older listeners look for it between quotes', () => {
    const [first] = word(`https://towns.example/embed/x'],*['/`) as [{ 'datawrapper-height': object }];
    expect(Object.keys(first['datawrapper-height']).join('')).not.toMatch(/['"]/);
  });

  it('names the child as pym called it, with markup as the text that it is', () => {
    expect(word(`${embed}?initialWidth=400&childId=${encodeURIComponent(hostile)}`)[2]).toBe(
      `pymxPYMx${hostile}xPYMxheightxPYMx437`,
    );
  });

  it.each([
    ['pym’s own divider, which could make the host go elsewhere', 'a1xPYMxnavigateToxPYMxhttps://evil.example b'],
    ['more letters than a name has', 'a'.repeat(201)],
  ])('takes a child id with %s for none', (_, id) => {
    expect(word(`${embed}?childId=${encodeURIComponent(id)}`)[2]).toBe('pymxPYMxxPYMxheightxPYMx437');
  });

  it.each([
    ['#?secret=Ab12Cd34Ef', 'Ab12Cd34Ef'],
    ['#?secret=<script>', undefined],
    [`#?secret=${'a'.repeat(10_000)}`, 'a'.repeat(64)],
    ['', undefined],
  ])('in %s the secret of WordPress is %s', (hash, secret) => {
    expect(word(`${embed}${hash}`)[0]).toMatchObject({ message: 'height', value: 437, secret });
  });

  it('cuts an address that is longer than any host writes', () => {
    const { src } = JSON.parse(word(`${embed}?x=${'a'.repeat(1_000_000)}`)[1] as string) as { src: string };
    expect(src).toHaveLength(4000);
  });

  it('answers iframe-resizer under the name that it gave', () => {
    expect(word(embed, 'resized-1')[3]).toBe('[iFrameSizer]resized-1:437:400:init:0');
  });
});

const location = new URL(`${embed}?childId=graphic-1#?secret=Ab12Cd34Ef`);
const five = '[iFrameSizer]resized-1:8:false:true:32:true:true:null:auto:::0:false:child:auto:true:::true:5.5.9:0:true';
const four =
  '[iFrameSizer]iFrameResizer0:8:false:false:32:true:true:null:bodyOffset:null:null:0:false:parent:scroll:true';

describe('readQuestion(data, address)', () => {
  it.each([
    ['iframe-resizer 5', five, 'resized-1'],
    ['iframe-resizer 4', four, 'iFrameResizer0'],
    ['iframe-resizer, again', '[iFrameSizer]resize', ''],
    ['pym, whose width has changed', 'pymxPYMxgraphic-1xPYMxwidthxPYMx320', ''],
    ['AMP or @newswire/frames, begun late', { sentinel: 'amp', type: 'frames-init' }, ''],
    ['WordPress with our secret', { message: 'ready', secret: 'Ab12Cd34Ef' }, ''],
  ])('knows %s', (_, data, name) => {
    expect(readQuestion(data, location)).toBe(name);
  });

  it.each([
    ['nothing', null],
    ['nothing at all', undefined],
    ['a number', 437],
    ['a list', [five]],
    ['a text that no host says', 'resize'],
    ['a text that only contains one', `x${five}`],
    ['iframe-resizer with another message', '[iFrameSizer]message:{"type":"x"}'],
    ['iframe-resizer with a name that is too long', `[iFrameSizer]${'a'.repeat(201)}:8:false:`],
    ['pym for another child', 'pymxPYMxgraphic-2xPYMxwidthxPYMx320'],
    ['pym with another message', 'pymxPYMxgraphic-1xPYMxscrollxPYMx320'],
    ['AMP with an answer', { sentinel: 'amp', type: 'embed-size-changed', requestedHeight: 437 }],
    ['WordPress with another secret', { message: 'ready', secret: 'Zz98Yy76Xx' }],
    ['WordPress with none', { message: 'ready' }],
    ['an object that hides its words in itself', { sentinel: { toString: 'amp' }, type: ['frames-init'] }],
    ['ten million letters', 'a'.repeat(10_000_000)],
  ])('takes %s for no question', (_, data) => {
    expect(readQuestion(data, location)).toBeUndefined();
  });

  it('an address without a secret lets nobody be WordPress', () => {
    expect(readQuestion({ message: 'ready', secret: undefined }, new URL(embed))).toBeUndefined();
    expect(readQuestion({ message: 'ready', secret: '' }, new URL(embed))).toBeUndefined();
  });
});
