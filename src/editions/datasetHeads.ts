// The heads of pages that are a dataset each: towns, charts, claims, series, calculations, editions.
import { ARCHIVE } from '../exports/edition/editionRecord.ts';
import type { Distribution } from '../exports/headMatter/datasetJsonLd.ts';
import type { HeadTag } from '../exports/headMatter/headTag.ts';
import type { CalculationRecord } from './calculationRecords.ts';
import type { ChartEdition } from './chartEdition.ts';
import type { Citing } from './citing.ts';
import type { ClaimRecord } from './claimRecords.ts';
import type { NoticedKind } from './correctionNotices.ts';
import { headDataset } from './dataHeads.ts';
import { factsOf, toDatasetPlace } from './datasetFacts.ts';
import type { DatedEdition } from './datedEditions.ts';
import type { Desk } from './desk.ts';
import { recordFilePath } from './recordFiles.ts';
import type { SeriesRecord } from './seriesRecords.ts';
import type { TownEdition } from './townEdition.ts';
import { findSubjects } from './townSubjects.ts';

export interface DatasetHeads {
  town(town: Pick<TownEdition, 'id' | 'files' | 'downloads'>, description: string): HeadTag[];
  chart(chart: ChartEdition): HeadTag[];
  claim(record: ClaimRecord, description: string): HeadTag[];
  series(record: SeriesRecord, description: string): HeadTag[];
  calculation(record: CalculationRecord, description: string): HeadTag[];
  edition(dated: Pick<DatedEdition, 'date' | 'files'>, description: string): HeadTag[];
}

export interface DatasetParts {
  /** ISO day of the edition. */
  date: string;
  citing: Citing;
  /** Address of the list of corrections; undefined where none concerns a page. */
  correctionsOf(kind: NoticedKind, id: string): string | undefined;
}

const types = {
  csv: 'text/csv',
  json: 'application/json',
  svg: 'image/svg+xml',
  png: 'image/png',
  zip: 'application/zip',
} as const;
const idsOf = (rows: readonly { id: string }[]): string[] => rows.map(({ id }) => id);

export function createDatasetHeads(desk: Desk, { date, citing, correctionsOf }: DatasetParts): DatasetHeads {
  const { url, workshop } = desk;
  const { registry } = workshop.evidence;
  const { site, base } = workshop.address;
  const csvOf = ({ file, csv }: SeriesRecord): Distribution => ({ url: url(file), type: types.csv, bytes: csv() });
  const recordFile = (kind: 'claims' | 'calculations', id: string): Distribution => ({
    url: `${site}${base}${recordFilePath(kind, id)}`,
    type: types.json,
  });
  return {
    town: ({ id, files, downloads }, description) => {
      const { all } = findSubjects(id, registry);
      const { claims, observations } = registry.tables;
      const own = [...claims, ...observations].filter(({ subject }) => all.has(subject));
      const page = {
        citation: citing.of('town', id),
        corrections: correctionsOf('town', id),
        description,
        date,
        facts: { ...factsOf(idsOf(own), desk), places: [toDatasetPlace(registry.place(id))] },
        files: [
          { url: url(files.csv), type: types.csv, bytes: downloads.csv() },
          { url: url(files.json), type: types.json, bytes: downloads.json() },
        ],
      };
      return headDataset(page, desk);
    },
    chart: ({ id, text, files, claims, csv, json }) => {
      const page = {
        citation: citing.of('chart', id),
        corrections: correctionsOf('chart', id),
        description: text.dek.plain,
        date,
        facts: factsOf(claims, desk),
        files: [
          { url: url(files.csv), type: types.csv, bytes: csv() },
          { url: url(files.json), type: types.json, bytes: json() },
        ],
        pictures: (['svg', 'png'] as const).map((kind) => ({ url: url(files[kind]), type: types[kind] })),
      };
      return headDataset(page, desk);
    },
    claim: ({ id, claim, measure }, description) => {
      const page = {
        citation: citing.of('claim', id),
        corrections: correctionsOf('claim', id),
        description,
        date,
        facts: factsOf([id], desk),
        files: [recordFile('claims', id)],
        variables: [{ name: measure.label, value: claim.value, unit: claim.unit }],
      };
      return headDataset(page, desk);
    },
    series: (record, description) => {
      const page = {
        citation: citing.of('series', record.id),
        corrections: correctionsOf('series', record.id),
        description,
        date,
        facts: factsOf(idsOf(record.observations), desk),
        files: [csvOf(record)],
      };
      return headDataset(page, desk);
    },
    calculation: ({ id, title, calculation, parents }, description) => {
      const { value, unit } = calculation;
      const page = {
        citation: citing.of('calculation', id),
        corrections: correctionsOf('calculation', id),
        description,
        date,
        facts: factsOf(calculation.parents, desk),
        files: [recordFile('calculations', id)],
        variables: [{ name: title, value, unit }],
        basedOn: parents().map((line) => ({ title: `${line.text}: ${line.value ?? ''}`, url: url(line.path) })),
      };
      return headDataset(page, desk);
    },
    edition: ({ date: day, files }, description) => {
      const page = {
        citation: citing.of('edition', day),
        corrections: undefined,
        description,
        date: day,
        facts: factsOf([], desk),
        files: files
          .filter(({ name }) => name === ARCHIVE)
          .map(({ path }) => ({ url: `${site}${base}${path}`, type: types.zip })),
      };
      return headDataset(page, desk);
    },
  };
}
