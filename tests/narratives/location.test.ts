import { expect, it } from 'vitest';
import { Problems } from '../../src/evidence/problem.ts';
import { parseLocation } from '../../src/narratives/location.ts';

it('reads id and locale from the path, whatever stands before content/', () => {
  expect(parseLocation('content/narratives/saran/en.md', 'narratives')).toEqual({ id: 'saran', locale: 'en' });
  expect(parseLocation('/a/b/content/charts/saran-jobs/kk.md', 'charts')).toEqual({ id: 'saran-jobs', locale: 'kk' });
});

it.each(['content/narratives/saran/kz.md', 'content/narratives/Saran/en.md', 'content/charts/saran/en.md', 'saran.md'])(
  'refuses %s',
  (path) => {
    expect(() => parseLocation(path, 'narratives')).toThrow(Problems);
  },
);
