import { describe, expect, it } from 'vitest';
import { allCharts } from '../../src/charts/allCharts.ts';
import { createCorrections, listKnown } from '../../src/editions/corrections.ts';
import { createEdition } from '../../src/editions/edition.ts';
import type { Correction } from '../../src/evidence/corrections.ts';
import { evidence } from '../charts/evidence.ts';
import { desk } from './desk.ts';
import { calculations, realTexts, workshop } from './workshop.ts';

const row = (kind: Correction['kind'], id: string): Correction => ({
  date: '2026-12-01',
  kind,
  id,
  was: 'It said more.',
  now: 'It says less.',
  reason: 'A reader counted.',
});
const own = {
  stories: [{ slug: 'saran', hed: { plain: 'The town that left the list', html: '' } }],
  charts: [{ id: 'saran-jobs', text: { title: { plain: 'Only the bus plant', html: '' } } }],
  calculations: [{ id: 'output-weight-per-head', title: 'The weight' }],
};

describe('createCorrections(rows, desk, own)', () => {
  it.each([
    ['story', 'saran', 'The town that left the list', 'saran/'],
    ['chart', 'saran-jobs', 'Only the bus plant', 'charts/saran-jobs/'],
    ['town', 'abai', 'Abai', 'towns/abai/'],
    ['calculation', 'output-weight-per-head', 'The weight', 'ledger/calculations/output-weight-per-head/'],
    ['lesson', 'L04', evidence.registry.lesson('L04').title, 'lessons/l04/'],
    ['question', 'saran-zone-jobs', 'How many jobs did the Saran zone create?', 'ledger/contested/saran-zone-jobs/'],
    ['directive', 'd-zone-kulsary', evidence.registry.directive('d-zone-kulsary').what, 'directives/#d-zone-kulsary'],
  ] as const)('names a %s by its title and page', (kind, id, title, path) => {
    expect(createCorrections([row(kind, id)], desk, own)).toMatchObject([{ title, path }]);
  });

  it('names a claim by what it is a number of, and leads a yearly value to the page of its series', () => {
    const [claim] = evidence.registry.tables.claims;
    const [observation] = evidence.registry.tables.observations;
    const ids = [claim?.id ?? '', observation?.id ?? ''];
    const [first, second] = createCorrections(
      ids.map((id) => row('claim', id)),
      desk,
      own,
    );
    expect(first?.path).toBe(`ledger/claims/${claim?.id}/`);
    expect(second?.path).toMatch(/^ledger\/series\/.+\/#y\d{4}-/);
  });

  it('says the day in words and gives each an anchor of its own', () => {
    const rows = createCorrections([row('story', 'saran'), row('town', 'saran')], desk, own);
    expect(rows[0]?.day).toBe('1 December 2026');
    expect(new Set(rows.map(({ anchor }) => anchor)).size).toBe(2);
  });

  it('throws for a story that the edition lacks', () => {
    expect(() => createCorrections([row('story', 'atlantis')], desk, own)).toThrow('story');
  });
});

describe('listKnown(registry, calculations, charts, stories)', () => {
  it('knows whatever is published, yearly values among the claims and no region among the towns', () => {
    const known = listKnown(evidence.registry, calculations, allCharts, ['saran']);
    expect(known.story).toEqual(['saran']);
    expect(known.chart).toContain('saran-jobs');
    expect(known.claim).toContain(evidence.registry.tables.observations[0]?.id);
    expect(known.town).toContain('saran');
    expect(known.town).not.toContain('karaganda-region');
    for (const ids of Object.values(known)) expect(ids.length).toBeGreaterThan(0);
  });
});

describe('an edition with a correction', () => {
  it('answers a page by its kind and id, and every other with nothing', () => {
    const texts = { ...realTexts, corrections: [row('chart', 'saran-jobs'), row('town', 'saran')] };
    const edition = createEdition('en', texts, workshop, calculations, []);
    expect(edition?.corrections).toHaveLength(2);
    expect(edition?.noticesOn('chart', 'saran-jobs').own.map(({ now }) => now)).toEqual(['It says less.']);
    expect(edition?.noticesOn('story', 'saran')).toEqual({ own: [], below: [] });
  });
});
