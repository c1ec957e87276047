import { describe, expect, it } from 'vitest';
import { createDesk } from '../../src/editions/desk.ts';
import { createEdition } from '../../src/editions/edition.ts';
import { freezeChart } from '../../src/editions/freezeChart.ts';
import { parseAddress } from '../../src/editions/workshop.ts';
import { createPin } from '../../src/exports/pin.ts';
import { calculations, realTexts, workshop } from './workshop.ts';

const freeze = (SITE_URL: string, BASE_PATH: string) => {
  const address = parseAddress({ SITE_URL, BASE_PATH });
  const frozen = createEdition('en', realTexts, { ...workshop, address }, calculations, [])?.freeze('saran-jobs');
  if (frozen === undefined) throw new Error('no edition');
  return frozen;
};
const here = freeze('https://towns.example', 'sub');
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

describe('freezeChart(id, texts, desk)', () => {
  it('gives the same bytes whatever host and base path the site is built for', () => {
    const there = freeze('http://localhost:4321', '');
    const hashOf = (frozen: typeof here) => createPin('saran-jobs', 'en', '2026-12-01', frozen).hash;
    expect(hashOf(there)).toBe(hashOf(here));
  });

  it.each(['html', 'json', 'svg'] as const)('the %s names the chart by an address that holds on every host', (kind) => {
    const file = text(here[kind]);
    expect(file).toContain('charts/saran-jobs/');
    expect(file).not.toContain(
      createDesk('en', workshop)
        .url('')
        .replace(/^https?:\/\//, ''),
    );
  });

  it('leads in a translation to the record of the original, which stands a folder further up', () => {
    const written = createEdition('en', realTexts, workshop, calculations, [])?.charts.find(
      (chart) => chart.id === 'saran-jobs',
    );
    if (written === undefined) throw new Error('no chart');
    const texts = new Map([['saran-jobs', written.text]]);
    const html = text(freezeChart('saran-jobs', texts, createDesk('ru', workshop)).html);
    expect(html).toContain('href="../../../../sources/');
    expect(html).toContain('href="../../../charts/saran-jobs/"');
    expect(html).not.toMatch(/href="(?:\.\.\/){3}(?:ledger\/claims|sources)\//);
  });

  it('throws for a chart that does not exist', () => {
    const edition = createEdition('en', realTexts, workshop, calculations, []);
    expect(() => edition?.freeze('atlantis')).toThrow('no chart "atlantis"');
  });

  it('the picture prints no way out of a folder', () => {
    expect(text(here.svg)).toContain('Twenty Towns · charts/saran-jobs/ · CC BY 4.0');
  });
});
