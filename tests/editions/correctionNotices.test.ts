import { describe, expect, it } from 'vitest';
import { type NoticedKind, createNotices } from '../../src/editions/correctionNotices.ts';
import { createCorrections } from '../../src/editions/corrections.ts';
import { createEdition } from '../../src/editions/edition.ts';
import type { Correction } from '../../src/evidence/corrections.ts';
import { evidence } from '../charts/evidence.ts';
import { desk } from './desk.ts';
import { calculations, realTexts, workshop } from './workshop.ts';

const edition = createEdition('en', realTexts, workshop, calculations, []);
if (edition === undefined) throw new Error('no edition');
const row = (kind: Correction['kind'], id: string): Correction => ({
  date: '2026-12-01',
  kind,
  id,
  was: 'more',
  now: 'less',
  reason: 'A reader counted.',
});
const notices = (...rows: Correction[]) =>
  createNotices(createCorrections(rows, desk, { ...edition, calculations }), edition, desk);
const { tables } = evidence.registry;
const CLAIM = 'jobs.bus-plant.2025-04-24.kazinform-bus-2025';
const OBSERVATION = 'wage.stepnogorsk.2005.bns-akmola-2025.administration';

describe('createNotices(corrections, parts, desk)', () => {
  it.each([
    ['story', 'saran', 'weight'],
    ['chart', 'saran-jobs', 'output-share'],
    ['claim', CLAIM, 'population.saran.1999.dewiki-saran'],
    ['calculation', 'output-weight-per-head', 'weight-per-head-2021'],
    ['question', 'saran-zone-jobs', 'appliance-plant-jobs'],
    ['lesson', 'L04', 'L01'],
    ['directive', 'd-zone-kulsary', 'd-corridor-services'],
    ['town', 'saran', 'abai'],
  ] as const)('announces a correction of a %s on its own page and on no other of its kind', (kind, id, other) => {
    const on = notices(row(kind, id));
    expect(on(kind, id).own.map((notice) => notice.id)).toEqual([id]);
    expect(on(kind, other).own).toEqual([]);
  });

  it.each<[NoticedKind, string]>([
    ['story', 'saran'],
    ['story', 'home'],
    ['chart', 'saran-jobs'],
    ['town', 'saran'],
    ['question', evidence.registry.questionsOf(CLAIM)[0]?.id ?? ''],
  ])('announces a corrected claim on what shows it: %s %s', (kind, id) => {
    expect(notices(row('claim', CLAIM))(kind, id)).toMatchObject({ own: [], below: [{ id: CLAIM }] });
  });

  it('announces a corrected yearly value on its series, its town and the charts that draw it, and on no other series', () => {
    const on = notices(row('claim', OBSERVATION));
    const reached = (kind: NoticedKind, id: string) => on(kind, id).below.length;
    expect([
      reached('series', 'stepnogorsk-wage'),
      reached('town', 'stepnogorsk'),
      reached('chart', 'stepnogorsk-wage'),
      reached('series', 'saran-population'),
      reached('story', 'weight'),
    ]).toEqual([1, 1, 1, 0, 0]);
  });

  it('announces a corrected calculation where it is bound, and a corrected claim under it there too', () => {
    const bound = edition.stories.find(({ slug }) => slug === 'weight')?.calculations[0] ?? '';
    expect(notices(row('calculation', bound))('story', 'weight').below.map(({ id }) => id)).toEqual([bound]);
    const parent = evidence.calculation(bound).parents[0] ?? '';
    expect(notices(row('claim', parent))('story', 'weight').below.map(({ id }) => id)).toEqual([parent]);
    expect(notices(row('claim', parent))('calculation', bound).below.map(({ id }) => id)).toEqual([parent]);
  });

  it('announces corrected evidence of a lesson and of an order there', () => {
    const isClaim = (id: string) => evidence.registry.has('claim', id) || evidence.registry.has('observation', id);
    const lesson = tables.lessons.find(({ evidence_for }) => evidence_for.some(isClaim));
    const order = tables.directives.find((directive) => directive.evidence.some(isClaim));
    const ground = lesson?.evidence_for.find(isClaim) ?? '';
    expect(notices(row('claim', ground))('lesson', lesson?.id ?? '').below).toHaveLength(1);
    const found = order?.evidence.find(isClaim) ?? '';
    expect(notices(row('claim', found))('directive', order?.id ?? '').below).toHaveLength(1);
  });

  it('has nothing to say where nothing was corrected', () => {
    expect(notices()('story', 'saran')).toEqual({ own: [], below: [] });
  });
});
