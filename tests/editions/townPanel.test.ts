import { describe, expect, it } from 'vitest';
import { listPanel } from '../../src/editions/townPanel.ts';
import { registry } from '../evidence.ts';
import { surface } from '../charts/evidence.ts';

const panelOf = (town: string) => listPanel(town, 'Town', registry, surface.words, surface.measure);
const valuesOf = (town: string, measure: string) =>
  panelOf(town).find((one) => one.measure === registry.measure(measure).label_en)?.values ?? [];

describe('listPanel', () => {
  it('gives the latest year of the town proper and of the town with its settlements apart', () => {
    expect(valuesOf('temirtau', 'net-migration').map(({ year, value, scope }) => [year, value, scope])).toEqual([
      ['2024', '−606 people', 'the town proper'],
      ['2024', '−756 people', 'the town with its settlements'],
    ]);
  });

  it('takes the workbook with the latest year, and both where they print the same', () => {
    expect(valuesOf('ekibastuz', 'unemployment-rate').map(({ year }) => year)).toEqual(['2023', '2024']);
    const [saran] = valuesOf('saran', 'unemployment-rate');
    expect(saran).toMatchObject({ year: '2023', value: '3.4\u00A0%' });
    expect(saran?.sources.length).toBe(2);
  });

  it('says a flag in words and keeps the note', () => {
    const [value] = valuesOf('zhanaozen', 'natural-increase');
    expect(value?.flag).toBe('This value looks wrong in the workbook and is kept as printed.');
    expect(value?.note).toContain('evidently thousands');
  });

  it('keeps measures that no workbook has, without values', () => {
    expect(panelOf('khromtau').map(({ values }) => values.length)).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it('draws what the workbooks have, and nothing where they have nothing', () => {
    expect(panelOf('temirtau').map(({ chart }) => chart.slice(0, 4))).toEqual(Array(6).fill('<svg'));
    expect(panelOf('khromtau').map(({ chart }) => chart)).toEqual(Array(6).fill(''));
  });

  it('says the unit of the drawing, people where one territory prints thousands', () => {
    const units = panelOf('zhanaozen').map(({ unit }) => unit);
    expect(units).toEqual(['people', 'people', '%', 'tenge', 'million tenge', 'million tenge']);
  });

  it('leads to the series and to the place of each value in it', () => {
    const [migration] = panelOf('temirtau');
    expect(migration?.path).toBe('ledger/series/temirtau-net-migration/');
    expect(migration?.values[0]?.path).toBe('ledger/series/temirtau-net-migration/#y2024-bns-karaganda-2025-town');
  });
});
