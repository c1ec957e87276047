import { describe, expect, it } from 'vitest';

import { createUses } from '../../src/evidence/uses.ts';
import { registry } from '../evidence.ts';

const STAFF = 'staff.bus-plant.2022-10-05.kazinform-bus-2022';
const PROMISE = 'jobs.bus-plant.2020-12-21.kazinform-bus-2020';

describe('createUses(registry, consumers)', () => {
  const uses = createUses(registry, {
    stories: [{ id: 'saran', claims: [STAFF, STAFF, 'calc:bus-plant-jobs-kept'] }],
    charts: [
      { id: 'saran-jobs', claims: [PROMISE, STAFF] },
      { id: 'jobs-kept', claims: ['calc:bus-plant-jobs-kept'] },
    ],
    calculations: [{ id: 'bus-plant-jobs-kept', claims: [PROMISE, STAFF] }],
  });

  it('of(id) lists stories, charts, calculations and contested questions, each once', () => {
    expect(uses.of(STAFF)).toEqual([
      { kind: 'story', id: 'saran' },
      { kind: 'chart', id: 'saran-jobs' },
      { kind: 'calculation', id: 'bus-plant-jobs-kept' },
      { kind: 'question', id: 'bus-plant-jobs' },
      { kind: 'question', id: 'saran-zone-jobs' },
    ]);
  });

  it('of(id) lists lessons and orders that rest on a finding, an event or a claim', () => {
    expect(uses.of('f-saran-cold-flats')).toContainEqual({ kind: 'lesson', id: 'L02' });
    expect(uses.of('e-satpayev-contract')).toContainEqual({ kind: 'directive', id: 'd-zone-satpayev' });
  });

  it('of(id) answers for calculations too, and with nothing for what nobody uses', () => {
    expect(uses.of('calc:bus-plant-jobs-kept')).toEqual([
      { kind: 'story', id: 'saran' },
      { kind: 'chart', id: 'jobs-kept' },
    ]);
    expect(uses.of('nobody')).toEqual([]);
  });

  it('through(id) lists what uses a claim by way of a calculation only', () => {
    expect(uses.through(STAFF)).toEqual([{ kind: 'chart', id: 'jobs-kept' }]);
    expect(uses.through(PROMISE)).toEqual([
      { kind: 'story', id: 'saran' },
      { kind: 'chart', id: 'jobs-kept' },
    ]);
    expect(uses.through('nobody')).toEqual([]);
  });
});
