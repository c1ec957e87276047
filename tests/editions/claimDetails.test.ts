import { describe, expect, it } from 'vitest';
import { detailClaim } from '../../src/editions/claimDetails.ts';
import { registry } from '../evidence.ts';
import { recordDesk } from './recordDesk.ts';

const detail = (id: string) => detailClaim(registry.claim(id), recordDesk);
const busJobs = detail('jobs.bus-plant.2025-04-24.kazinform-bus-2025');
const census = detail('population.saran.1999.dewiki-saran');

describe('detailClaim(claim, desk)', () => {
  it('gives each contested question with the other answers and the verdict', () => {
    const [question] = busJobs.questions;
    expect(question).toMatchObject({ id: 'bus-plant-jobs', path: 'ledger/contested/bus-plant-jobs/' });
    expect(question?.verdict).not.toBe('');
    expect(question?.others.map(({ id }) => id)).not.toContain('jobs.bus-plant.2025-04-24.kazinform-bus-2025');
    expect(question?.others.length).toBe(registry.question('bus-plant-jobs').claims.length - 1);
  });

  it('gives other claims on the same once: not itself, not those of its questions', () => {
    const told = new Set(census.questions.flatMap(({ others }) => others.map(({ id }) => id)));
    const others = census.others.map(({ id }) => id);
    expect(others.length).toBeGreaterThan(5);
    expect(others).not.toContain('population.saran.1999.dewiki-saran');
    expect(others.filter((id) => told.has(id))).toEqual([]);
  });

  it('says what the status and the scope mean', () => {
    expect(census).toMatchObject({ scope: 'The town proper' });
    expect(census.scopeMeaning).toContain('without the settlements');
    expect(busJobs.status).toContain('Reported');
  });

  it('leads to the words where a browser can find them, to the series and the town where there are any', () => {
    expect(busJobs.words).toMatch(/^https:.*#:~:text=more%20than%201%2C000%20jobs/);
    expect(busJobs).toMatchObject({ series: undefined, town: { path: 'towns/saran/' }, language: 'English' });
    expect(census).toMatchObject({ words: undefined, series: 'ledger/series/saran-population/' });
  });

  it('knows where the source names nobody', () => {
    expect(busJobs.isNamed).toBe(false);
    expect(detail('jobs.bus-plant.2020-12-21.kazinform-bus-2020').isNamed).toBe(true);
  });

  it('has words for every status and scope of the evidence', () => {
    for (const claim of registry.tables.claims) {
      const { status, scopeMeaning } = detailClaim(claim, recordDesk);
      expect(status.length).toBeGreaterThan(10);
      expect(scopeMeaning.length).toBeGreaterThan(10);
    }
  });
});
