import { describe, expect, it } from 'vitest';
import { readExcerpt } from '../../src/browser/searchExcerpt.ts';

describe('readExcerpt', () => {
  it('cuts where a match begins and ends', () => {
    expect(readExcerpt('jobs in <mark>Saran.</mark> <mark>Saran’s</mark>')).toEqual([
      { text: 'jobs in ', isMatch: false },
      { text: 'Saran.', isMatch: true },
      { text: ' ', isMatch: false },
      { text: 'Saran’s', isMatch: true },
    ]);
  });

  it('reads each entity once, so that markup in the text stays text', () => {
    expect(readExcerpt('&lt;b&gt; &amp;lt; &quot;x&quot;')).toEqual([{ text: '<b> &lt; "x"', isMatch: false }]);
  });

  it('is empty for an empty excerpt', () => {
    expect(readExcerpt('')).toEqual([]);
  });
});
