import { expect, it } from 'vitest';
import { findSubjects } from '../../src/editions/townSubjects.ts';
import { registry } from '../evidence.ts';

it('counts the places in a town and their projects as the town', () => {
  const { places, projects, all } = findSubjects('saran', registry);
  expect([...places]).toEqual(['saran', 'aktas', 'saran-industrial-zone', 'saran-rti']);
  expect(projects.map(({ id }) => id)).toContain('tyre-plant');
  expect(all.size).toBe(places.size + projects.length);
});
