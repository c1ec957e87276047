import { describe, expect, it } from 'vitest';
import { saranJobs } from '../../src/charts/saranJobs.ts';
import { createChartEdition } from '../../src/editions/chartEdition.ts';
import { createDesk } from '../../src/editions/desk.ts';
import type { ChartText, Marked } from '../../src/narratives/story.ts';
import { workshop } from './workshop.ts';

const marked = (plain: string): Marked => ({ plain, html: plain });
const text: ChartText = {
  id: 'saran-jobs',
  locale: 'en',
  path: 'content/charts/saran-jobs/en.md',
  title: marked('A & B <jobs>'),
  dek: marked('Jobs'),
  note: undefined,
  alt: marked('Rings and dots.'),
  how: marked(''),
  notesHtml: '',
  claims: [],
  calculations: [],
  sources: [],
  exceptions: [],
  notes: new Map(),
};
const chart = createChartEdition(saranJobs, text, createDesk('en', workshop));

describe('createChartEdition(chart, text, desk)', () => {
  it('names its files after the chart, from the root of the site', () => {
    expect(chart.files).toEqual({
      csv: 'charts/saran-jobs/saran-jobs.csv',
      json: 'charts/saran-jobs/saran-jobs.json',
      svg: 'charts/saran-jobs/saran-jobs.svg',
      png: 'charts/saran-jobs/saran-jobs.png',
      png2: 'charts/saran-jobs/saran-jobs@2x.png',
    });
  });

  it('the code to paste gives the size of the picture, absolute addresses, and the title as text', () => {
    const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(chart.picture()) ?? [];
    expect(chart.kit.snippets.frame).toContain(`width="${width}" height="${height}"`);
    expect(chart.kit.snippets.frame).toContain('src="https://towns.example/sub/embed/saran-jobs/"');
    expect(chart.kit.snippets.frame).toContain('src="https://towns.example/sub/charts/saran-jobs/saran-jobs.png"');
    expect(chart.kit.snippets.frame).toContain('A &amp; B &lt;jobs&gt;');
  });

  it('picture and embed name the site and the address of the chart', () => {
    for (const form of [chart.picture(), chart.embed()]) {
      expect(form).toContain('Twenty Towns');
      expect(form).toContain('towns.example/sub/charts/saran-jobs/');
    }
  });

  it('the picture explains the signs of the drawing', () => {
    expect(chart.picture()).toContain('>counted or reported</text>');
  });

  it('names every publisher of the picture once, and the mirrors of Wikipedia as what they are', () => {
    const [, line = ''] = /Sources: ([^<]*)/.exec(chart.picture()) ?? [];
    const names = line.split('; ');
    expect(names.length).toBe(new Set(names).size);
  });

  it('a PNG of twice the size has twice the width', () => {
    const [once = 0, twice] = ([1, 2] as const).map((scale) => new DataView(chart.png(scale).buffer).getUint32(16));
    expect(twice).toBe(2 * once);
  });
});
