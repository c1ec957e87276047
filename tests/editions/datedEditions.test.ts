// One edition after another, from the evidence before and after to what their pages show.
import { parseFeed } from '@rowanmanning/feed-parser';
import { describe, expect, it } from 'vitest';
import { createDated } from '../../src/editions/datedEditions.ts';
import { createDesk } from '../../src/editions/desk.ts';
import { NO_EDITIONS, type EditionHistory } from '../../src/exports/edition/editionHistory.ts';
import { ARCHIVE, frozenPath, makeRecord, recordPath } from '../../src/exports/edition/editionRecord.ts';
import { CALCULATION, CLAIM, COUNT, EVENT, QUESTION, after, before } from './secondEdition.ts';
import { workshop } from './workshop.ts';

const first = makeRecord('2026-11-26', before.snapshot, undefined);
const second = makeRecord('2026-12-24', after.snapshot, { record: first, archive: before.snapshot.archive });
const third = makeRecord('2027-01-15', after.snapshot, { record: second, archive: after.snapshot.archive });
const sha256 = '0f'.repeat(32);
const frozen = (date: string, name: string) => ({
  line: 2,
  date,
  name,
  path: frozenPath(date, name),
  bytes: 1200,
  sha256,
});
const history: EditionHistory = {
  records: [first, second, third],
  files: [
    { line: 2, date: first.date, name: undefined, path: recordPath(first.date), bytes: 800, sha256 },
    frozen(first.date, ARCHIVE),
    frozen(first.date, 'saran.pdf'),
    frozen(first.date, 'lessons/l04.pdf'),
    frozen(second.date, ARCHIVE),
  ],
  manifests: [first.date],
};
const desk = createDesk('en', { ...workshop, evidence: after.evidence });
const dated = createDated(history, desk, after.edition);
const [unchanged, changed, oldest] = dated.all;

describe('createDated(history, desk, parts)', () => {
  it('has the newest first, each with its day in words, its page and the edition before', () => {
    expect(dated.all.map(({ date, day, path, previous }) => [date, day, path, previous?.day])).toEqual([
      ['2027-01-15', '15 January 2027', 'editions/2027-01-15/', '24 December 2026'],
      ['2026-12-24', '24 December 2026', 'editions/2026-12-24/', '26 November 2026'],
      ['2026-11-26', '26 November 2026', 'editions/2026-11-26/', undefined],
    ]);
  });

  it('of the oldest has counts and no changes', () => {
    expect(oldest?.changes).toBeUndefined();
    expect(oldest?.touched).toEqual([]);
    const { claims, observations } = before.evidence.registry.tables;
    const counts = new Map(oldest?.counts.map(({ kind, count }) => [kind, count]));
    expect([counts.get('claims'), counts.get('observations')]).toEqual([claims.length, observations.length]);
    expect(oldest?.summary).toContain(`${desk.words.number(claims.length)} claims`);
  });

  it('shows a changed claim, and the calculation that changed with it, by name, with both numbers and a link', () => {
    const groups = new Map(changed?.changes?.map((group) => [group.table, group]));
    const count = groups.get('claims')?.changed.find(({ id }) => id === COUNT);
    expect(count).toMatchObject({
      title: 'Population, Zhanatas (1 January 2023)',
      path: `ledger/claims/${COUNT}/`,
      fields: [{ name: 'Value', was: '25,583 people', now: '25,683 people' }],
    });
    const calculation = groups.get('calculations')?.changed;
    expect(calculation?.map(({ id, path }) => [id, path])).toEqual([
      [CALCULATION, `ledger/calculations/${CALCULATION}/`],
    ]);
    const value = calculation?.[0]?.fields.find(({ name }) => name === 'value');
    expect([value?.was, value?.now]).toEqual([
      desk.words.quantity(before.evidence.calculation(CALCULATION)),
      desk.words.quantity(after.evidence.calculation(CALCULATION)),
    ]);
  });

  it('shows changed words and what was withdrawn, which has no page any more', () => {
    const groups = new Map(changed?.changes?.map((group) => [group.table, group]));
    expect(groups.get('contested')?.changed.map(({ id, path }) => [id, path])).toEqual([
      [QUESTION, `ledger/contested/${QUESTION}/`],
    ]);
    expect(groups.get('events')?.withdrawn.map(({ id, path }) => [id, path])).toEqual([[EVENT, undefined]]);
    expect([...groups.keys()]).toEqual(['claims', 'calculations', 'contested', 'events']);
  });

  it('names the story and the charts that it touched, why, and by which numbers', () => {
    const works = changed?.touched.map(({ kind, id, path, reasons }) => ({ kind, id, path, reasons })) ?? [];
    expect(works).toContainEqual({ kind: 'story', id: 'saran', path: 'saran/', reasons: ['numbers'] });
    expect(works).toContainEqual({
      kind: 'chart',
      id: 'town-populations',
      path: 'charts/town-populations/',
      reasons: ['numbers', 'rows'],
    });
    const numbersOf = (id: string) => changed?.touched.find((work) => work.id === id)?.numbers.map(({ path }) => path);
    expect(numbersOf('saran')).toEqual([`ledger/claims/${CLAIM}/`]);
    expect(numbersOf('town-populations')).toContain(`ledger/calculations/${CALCULATION}/`);
    expect(works.map(({ id }) => id)).not.toContain('weight');
  });

  it('tells a story or chart which editions touched it', () => {
    expect(dated.touching('story', 'saran').map(({ date }) => date)).toEqual(['2026-12-24']);
    expect(dated.touching('chart', 'output-share')).toEqual([]);
  });

  it('sums up in a sentence, also where nothing changed', () => {
    expect(changed?.summary).toBe('Since the edition before, 4 rows changed and 1 row was withdrawn.');
    expect(unchanged?.summary).toBe('Since the edition before, no number changed.');
    expect([unchanged?.changes, unchanged?.touched]).toEqual([[], []]);
  });

  it('lists the frozen files with size and digest, the record last', () => {
    expect(oldest?.files.map(({ path, size }) => [path, size])).toEqual([
      ['editions/2026-11-26/twenty-towns.zip', '1 kB'],
      ['editions/2026-11-26/saran.pdf', '1 kB'],
      ['editions/2026-11-26/lessons/l04.pdf', '1 kB'],
      ['editions/2026-11-26.json', '1 kB'],
    ]);
    expect(oldest?.files[1]?.title).toContain(after.edition.stories.find(({ slug }) => slug === 'saran')?.hed.plain);
    expect(oldest?.manifest).toBe('editions/2026-11-26/SHA256SUMS');
    expect(changed?.manifest).toBeUndefined();
  });

  it('gives its record back as it lies on the disk', () => {
    expect(JSON.parse(changed?.json() ?? '')).toEqual(second);
  });

  it('announces them in a feed, which is valid where there is none', () => {
    const feed = parseFeed(dated.feed());
    expect(feed.items.map(({ url, title }) => [url, title])).toEqual([
      ['https://towns.example/sub/editions/2027-01-15/', 'Edition of 15 January 2027'],
      ['https://towns.example/sub/editions/2026-12-24/', 'Edition of 24 December 2026'],
      ['https://towns.example/sub/editions/2026-11-26/', 'Edition of 26 November 2026'],
    ]);
    const none = createDated(NO_EDITIONS, desk, after.edition);
    expect(none.all).toEqual([]);
    expect(parseFeed(none.feed()).items).toEqual([]);
  });
});
