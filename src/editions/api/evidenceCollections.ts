// Claims, calculations and series: the numbers themselves.
import { observationAnchor } from '../../evidence/addresses.ts';
import { printRows, toJsonRow } from '../../exports/api/printJson.ts';
import { writeCalculationFile, writeClaimFile } from '../recordFiles.ts';
import type { SeriesRecord } from '../seriesRecords.ts';
import { type ApiDesk, type Collection, LICENCE, apiPath } from './apiDesk.ts';

export function collectClaims({ edition, usedBy }: ApiDesk): Collection {
  const { url, records } = edition;
  return {
    name: 'claims',
    list: records.claims.map(({ id, path, claim }) => ({
      id,
      measure: claim.measure,
      subject: claim.subject,
      period: claim.period.text,
      value: claim.value,
      unit: claim.unit,
      qualifier: claim.qualifier,
      status: claim.status,
      scope: claim.scope === '' ? null : claim.scope,
      source: claim.source,
      url: url(path),
    })),
    records: records.claims.map((record) => ({
      id: record.id,
      read: () => writeClaimFile(record, usedBy([record.id], edition), edition),
    })),
  };
}

export function collectCalculations({ edition, usedBy }: ApiDesk): Collection {
  const { url, records } = edition;
  return {
    name: 'calculations',
    list: records.calculations.map(({ id, title, path, calculation: { value, unit, range } }) => ({
      id,
      title,
      value,
      unit,
      range: range ?? null,
      url: url(path),
    })),
    records: records.calculations.map((record) => ({
      id: record.id,
      read: () => writeCalculationFile(record, usedBy([`calc:${record.id}`], edition), edition),
    })),
  };
}

function writeSeries(record: SeriesRecord, { registry, edition }: ApiDesk): string {
  const { id, path, title, measure, place, placeName, observations, file } = record;
  const { url, citing } = edition;
  const sources = [...new Set(observations.map(({ source }) => source))].map((source) => registry.source(source));
  const head = {
    id,
    title,
    measure: measure.id,
    measure_label: measure.label,
    comparability: measure.comparability,
    place,
    place_name: placeName,
    sources: sources.map((source) => ({
      id: source.id,
      title: source.title,
      publisher: source.publisher,
      url: source.url,
    })),
    url: url(path),
    json_url: url(apiPath('series', id)),
    csv_url: url(file),
    citation: citing.of('series', id).line('apa'),
    licence: LICENCE,
  };
  const rows = observations.map((row) => {
    const { kind: _kind, measure: _measure, subject: _subject, ...cells } = row;
    return { ...toJsonRow(cells), url: `${url(path)}#${observationAnchor(row)}` };
  });
  return printRows(head, 'observations', rows);
}

export function collectSeries(desk: ApiDesk): Collection {
  const { url, records } = desk.edition;
  return {
    name: 'series',
    list: records.series.map(({ id, path, measure, place, years, observations }) => ({
      id,
      measure: measure.id,
      place,
      first_year: Number(years[0]),
      last_year: Number(years[1]),
      observations: observations.length,
      url: url(path),
    })),
    records: records.series.map((record) => ({ id: record.id, read: () => writeSeries(record, desk) })),
  };
}
