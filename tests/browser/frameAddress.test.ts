import { describe, expect, it } from 'vitest';
import { askFrame, readdress } from '../../src/browser/frameAddress.ts';

const address = 'https://towns.example/embed/saran-jobs/';

describe('askFrame(address, wishes)', () => {
  it.each([
    ['auto', 'on', address],
    ['dark', 'on', `${address}?theme=dark`],
    ['auto', 'off', `${address}?title=off`],
    ['light', 'off', `${address}?theme=light&title=off`],
    ['purple', 'maybe', address],
  ])('theme %s, title %s: %s', (theme, title, expected) => {
    expect(askFrame(address, { theme, title })).toBe(expected);
  });
});

describe('readdress(text, from, to)', () => {
  it('puts the new address in place of each old one that is an attribute, with its ampersands escaped', () => {
    const text = `<a src="${address}"><b src="${address}"> ${address}`;
    expect(readdress(text, address, `${address}?a=1&b=2`)).toBe(
      `<a src="${address}?a=1&amp;b=2"><b src="${address}?a=1&amp;b=2"> ${address}`,
    );
  });

  it('leaves longer addresses alone, and a dollar sign is only a dollar sign', () => {
    expect(readdress(`src="${address}more/"`, address, 'x')).toBe(`src="${address}more/"`);
    expect(readdress(`src="${address}"`, address, "$&$'")).toBe(`src="$&amp;$'"`);
  });
});
