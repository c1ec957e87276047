import { describe, expect, it } from 'vitest';
import { createEvidenceLine } from '../../src/editions/evidenceLine.ts';
import { createWords } from '../../src/language/createWords.ts';
import { registry } from '../evidence.ts';

const words = createWords('en');
const lineOf = (id: string) => createEvidenceLine(id, registry, words);

describe('createEvidenceLine', () => {
  it('of a claim has value, speaker, time, status, quotation and source', () => {
    expect(lineOf('staff.tyre-plant.2024-08-15.mir24-tyres-2024')).toMatchObject({
      sign: 'counted',
      value: 'almost 600 people',
      text: 'Staff, Tyre plant',
      who: 'MIR 24',
      when: '15 August 2024',
      fragment: 'Сейчас на заводе трудятся почти 600 человек',
      source: { publisher: 'MIR 24', language: 'ru', locator: 'opening part of the page' },
    });
  });

  it('names the territory where a town may be mistaken for its surroundings', () => {
    expect(lineOf('population.saran.2021-01-01.dewiki-saran').text).toBe('Population, Saran, the town proper');
  });

  it('leaves out a quotation that only repeats the number of a cell', () => {
    expect(registry.claim('industrial-output.saran.2024.bns-karaganda-2025').fragment).not.toBe('');
    expect(lineOf('industrial-output.saran.2024.bns-karaganda-2025').fragment).toBe('');
  });

  it('draws a promise as a ring and a bare claim as a claim', () => {
    expect(lineOf('jobs.bus-plant.2020-12-21.kazinform-bus-2020').sign).toBe('promised');
    expect(lineOf('jobs.saran-industrial-zone.2025-11-12.astanatv-saran-2025').sign).toBe('claimed');
  });

  it('of a finding and an event has words and no value', () => {
    expect(lineOf('f-saran-cold-flats')).toMatchObject({ sign: 'context', value: undefined, status: '' });
    expect(lineOf('e-bus-plant-opens')).toMatchObject({ value: undefined, fragment: '' });
    expect(lineOf('e-bus-plant-opens').text).toBe(registry.event('e-bus-plant-opens').event);
  });

  it('refuses an id that is no evidence', () => {
    expect(() => lineOf('e-no-such-event')).toThrow('e-no-such-event');
  });
});
