import { describe, expect, it } from 'vitest';
import { type PinRecord, createPins } from '../../src/editions/pinEdition.ts';
import { smallPin } from '../exports/smallPin.ts';
import { desk } from './desk.ts';

const claim = 'jobs.bus-plant.2025-04-24.kazinform-bus-2025';
const json = (jobs: number, claims = [claim]): string =>
  JSON.stringify({
    columns: [{ id: 'jobs', label: 'Jobs' }],
    title: 'Jobs',
    dek: '',
    alt: '',
    rows: [{ key: 'a', jobs, cells: [String(jobs)], claims, sources: [] }],
  });
const pin = (hash: string, date: string, jobs: number, change: Partial<PinRecord> = {}): PinRecord => ({
  ...smallPin,
  hash,
  date,
  json: json(jobs),
  html: '<svg class="chart chart-narrow" viewBox="0 0 340 700">',
  svg: '<svg width="1012" height="835" role="img">',
  ...change,
});
const around = { signs: [], sources: 'Sources: Kazinform' };
const pinsOf = (
  pins: readonly PinRecord[],
  corrections: readonly { date: string; kind: 'chart' | 'claim' | 'calculation' | 'story'; id: string }[] = [],
  jobs = 600,
) => createPins({ id: 'saran-jobs', claims: [claim], json: () => json(jobs), ...around }, desk, { pins, corrections });

describe('createPins(today, desk, records)', () => {
  it('is empty for a chart that was never pinned, and for pins of other charts and languages', () => {
    expect(pinsOf([])).toEqual([]);
    expect(
      pinsOf([pin('0f', '2026-12-01', 1, { chart: 'zone-jobs' }), pin('1f', '2026-12-01', 1, { language: 'ru' })]),
    ).toEqual([]);
  });

  it('lists the newest first, each with what changed against the one before and against today', () => {
    const editions = pinsOf([pin('0f', '2026-12-01', 500), pin('1f', '2027-01-15', 600)]);
    expect(editions).toMatchObject([
      {
        hash: '1f',
        day: '15 January 2027',
        path: 'pin/1f/saran-jobs/',
        changes: [{ from: '500', to: '600' }],
        since: [],
      },
      { hash: '0f', day: '1 December 2026', changes: undefined, since: [{ from: '500', to: '600' }] },
    ]);
    expect(editions.map(({ statusCss }) => /#pin-newer/.test(statusCss))).toEqual([false, true]);
  });

  it('tells the full address in the status', () => {
    expect(pinsOf([pin('0f', '2026-12-01', 600)])[0]?.statusCss).toContain('"towns.example/sub/pin/0f/saran-jobs/"');
  });

  it.each([
    ['of the chart, later', { date: '2026-12-02', kind: 'chart', id: 'saran-jobs' }, true],
    ['of a claim in it, later', { date: '2026-12-02', kind: 'claim', id: claim }, true],
    ['of the chart, earlier', { date: '2026-11-30', kind: 'chart', id: 'saran-jobs' }, false],
    [
      'of the chart on the same day, with today’s numbers in the pin',
      { date: '2026-12-01', kind: 'chart', id: 'saran-jobs' },
      false,
    ],
    ['of another chart', { date: '2026-12-02', kind: 'chart', id: 'zone-jobs' }, false],
    ['of a story', { date: '2026-12-02', kind: 'story', id: 'saran' }, false],
  ] as const)('a correction %s', (_, correction, isCorrected) => {
    const [edition] = pinsOf([pin('0f', '2026-12-01', 600)], [correction]);
    expect(edition?.isCorrected).toBe(isCorrected);
    expect(/#pin-corrected/.test(edition?.statusCss ?? '')).toBe(isCorrected);
  });

  it('a correction on the day of the pin came after it where today’s numbers are others', () => {
    const correction = { date: '2026-12-01', kind: 'chart', id: 'saran-jobs' } as const;
    expect(pinsOf([pin('0f', '2026-12-01', 500)], [correction])[0]?.isCorrected).toBe(true);
  });

  it('a claim that only the pin still draws concerns it too, and so does a calculation', () => {
    const old = pin('0f', '2026-12-01', 500, { json: json(500, ['jobs.old', 'calc:old-sum']) });
    for (const [kind, id] of [
      ['claim', 'jobs.old'],
      ['calculation', 'old-sum'],
    ] as const) {
      expect(pinsOf([old], [{ date: '2026-12-02', kind, id }])[0]?.isCorrected, kind).toBe(true);
    }
  });

  it('a claim under a calculation of the chart concerns it', () => {
    const id = 'output-weight-per-head';
    const [parent = ''] = desk.workshop.evidence.calculation(id).parents;
    const today = { id: 'saran-jobs', claims: [`calc:${id}`], json: () => json(600), ...around };
    const correction = { date: '2026-12-02', kind: 'claim', id: parent } as const;
    const [edition] = createPins(today, desk, { pins: [pin('0f', '2026-12-01', 600)], corrections: [correction] });
    expect(edition?.isCorrected).toBe(true);
  });
});
