import { describe, expect, it } from 'vitest';
import { recordDesk } from './recordDesk.ts';

describe('createRecordDesk(desk)', () => {
  it('makes each line of evidence once', () => {
    const id = 'jobs.bus-plant.2025-04-24.kazinform-bus-2025';
    expect(recordDesk.lineOf(id)).toBe(recordDesk.lineOf(id));
    expect(recordDesk.lineOf(id)).toMatchObject({ path: `ledger/claims/${id}/`, value: 'more than 1,000 jobs' });
  });

  it('knows the page of the town that a place, a part of it or a project belongs to', () => {
    const saran = { title: 'Saran', path: 'towns/saran/' };
    for (const subject of ['saran', 'bus-plant', 'saran-industrial-zone'])
      expect(recordDesk.townOf(subject)).toEqual(saran);
    expect(recordDesk.townOf('kz')).toBeUndefined();
    expect(recordDesk.townOf('monotowns-20')).toBeUndefined();
  });

  it('knows which places and measures have yearly values', () => {
    expect(recordDesk.hasSeries('ledger/series/saran-population/')).toBe(true);
    expect(recordDesk.hasSeries('ledger/series/bus-plant-jobs/')).toBe(false);
  });
});
