import { describe, expect, it } from 'vitest';

import { nameSpeaker, toAttribution } from '../../src/evidence/attribution.ts';
import { registry } from '../evidence.ts';

describe('toAttribution(statement, source)', () => {
  it('a claim speaks for its own speaker', () => {
    const claim = registry.claim('jobs.bus-plant.2020-12-21.kazinform-bus-2020');
    expect(toAttribution(claim, registry.source(claim.source))).toEqual({
      speaker: "Prime Minister's press service",
      publisher: 'Kazinform',
      period: { text: '2020-12-21', start: '2020-12-21', end: '2020-12-21' },
      qualifier: 'more-than',
      status: 'promised',
      fragment: 'over 1,000 new jobs will be created',
    });
  });

  it('an observation is a statistic of the Bureau of National Statistics for its year', () => {
    const observation = registry.observation('population.saran.2021.bns-karaganda-2025.administration');
    expect(toAttribution(observation, registry.source(observation.source))).toEqual({
      speaker: 'Bureau of National Statistics',
      publisher: 'Bureau of National Statistics',
      period: { text: '2021', start: '2021-01-01', end: '2021-12-31' },
      qualifier: 'exact',
      status: 'statistic',
      fragment: '',
    });
  });

  it('a claim whose source names nobody has an empty speaker and a publisher', () => {
    const claim = registry.tables.claims.find(({ speaker }) => speaker === '');
    if (claim === undefined) throw new Error('every claim has a speaker now: take another example');
    const { speaker, publisher } = toAttribution(claim, registry.source(claim.source));
    expect([speaker, publisher !== '']).toEqual(['', true]);
  });
});

describe('nameSpeaker(statement, source)', () => {
  it('is the speaker, or the authors of an encyclopaedia page where nobody is named', () => {
    const named = registry.claim('jobs.bus-plant.2020-12-21.kazinform-bus-2020');
    const mirrored = registry.claim('population.saran.1989.dewiki-saran');
    expect(nameSpeaker(named, registry.source(named.source))).toBe("Prime Minister's press service");
    expect(nameSpeaker(mirrored, registry.source(mirrored.source))).toBe('Wikipedia contributors');
  });
});
