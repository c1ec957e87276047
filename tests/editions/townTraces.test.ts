import { describe, expect, it } from 'vitest';
import { findSubjects } from '../../src/editions/townSubjects.ts';
import { listEvents, listOrders, listProjects, listQuestions } from '../../src/editions/townTraces.ts';
import { registry } from '../evidence.ts';
import { evidence, surface } from '../charts/evidence.ts';

const { words } = surface;
const subjectsOf = (town: string) => findSubjects(town, registry);

describe('what touches a town', () => {
  it('gives its projects with their state in words and the sources of their claims', () => {
    const projects = listProjects(subjectsOf('satpayev'), evidence, words, undefined);
    expect(projects.map(({ id, state }) => [id, state])).toEqual([['satpayev-industrial-zone', 'under construction']]);
    expect(projects[0]?.sources).toContain('<a href="http');
  });

  it('gives the orders that name it with what was found, never as not done', () => {
    const [late] = listOrders('satpayev', registry, words);
    expect(late).toMatchObject({
      id: 'd-zone-satpayev',
      state: 'What was found: there is a trace, after the deadline.',
    });
    expect(late?.found.length).toBe(6);
    const [none] = listOrders('kulsary', registry, words);
    expect(none?.state).toBe('What was found: no trace was found.');
    expect(listOrders('abai', registry, words)).toEqual([]);
  });

  it('gives the contested questions of the town and of its projects', () => {
    expect(listQuestions(subjectsOf('ekibastuz'), registry)).toEqual([
      'ekibastuz-ferroalloy-cost',
      'ekibastuz-ferroalloy-jobs',
      'population-ekibastuz-2021',
      'railcast-cost',
    ]);
  });

  it('gives events in order of time, and says where a date is vague', () => {
    const events = listEvents(subjectsOf('saran'), registry, words);
    expect(events[0]?.id).toBe('e-saran-first-settlement');
    expect(events.find(({ id }) => id === 'e-rti-without-heat')?.when).toMatch(/^about /);
  });
});
