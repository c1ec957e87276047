// The real evidence as it is, and as it would be after some changes, each put together as a site of its day.
import { calculateAll } from '../../src/calculations/calculateAll.ts';
import { listConsumers } from '../../src/editions/consumers.ts';
import { type Edition, createEdition } from '../../src/editions/edition.ts';
import { takeSnapshot } from '../../src/editions/takeSnapshot.ts';
import type { Evidence } from '../../src/charts/chart.ts';
import { parseEvidence } from '../../src/evidence/parseEvidence.ts';
import { type Problem, Problems } from '../../src/evidence/problem.ts';
import { createUses } from '../../src/evidence/uses.ts';
import type { Snapshot } from '../../src/exports/edition/editionRecord.ts';
import { toCalculationTable } from '../../src/exports/release/calculationTable.ts';
import { toPublishedTables } from '../../src/exports/release/publishedTable.ts';
import { packFiles } from '../../src/exports/zip.ts';
import { evidence } from '../charts/evidence.ts';
import { seedFiles } from '../evidence.ts';
import { descriptor } from './evidenceRelease.ts';
import { realTexts, workshop } from './workshop.ts';

interface DatedSite {
  evidence: Evidence;
  edition: Edition;
  snapshot: Snapshot;
}

/** The site that follows from some seeds. */
function assemble(seeds: ReadonlyMap<string, Uint8Array>): DatedSite {
  const registry = parseEvidence(seeds);
  const calculations = calculateAll(registry);
  const calculation: Evidence['calculation'] = (id) => {
    const found = calculations.find((one) => one.id === id);
    if (found === undefined) throw new Error(`no calculation "${id}"`);
    return found;
  };
  const own = { ...evidence, registry, calculation };
  const problems: Problem[] = [];
  const edition = createEdition('en', realTexts, { ...workshop, evidence: own }, calculations, problems);
  if (edition === undefined) throw new Problems(problems);
  const read = (name: string) => new Uint8Array(seeds.get(`seeds/${name}`) ?? []);
  const about = { title: 'Calculations', description: 'What we computed.' };
  const tables = [...toPublishedTables(descriptor, read), toCalculationTable(calculations, about)];
  const archive = packFiles(
    tables.map(({ name, csv }) => ({ name: `data/${name}.csv`, bytes: csv })),
    '2026-12-01',
  );
  const uses = createUses(registry, listConsumers([edition], own, calculations));
  const snapshot = takeSnapshot({ registry, editions: [edition], texts: () => realTexts, uses, archive });
  return { evidence: own, edition, snapshot };
}

/** The seeds with a text in a file replaced by another; throws where it does not stand there once. */
function change(edits: readonly (readonly [file: string, from: string, to: string])[]): Map<string, Uint8Array> {
  const files = new Map(seedFiles);
  for (const [file, from, to] of edits) {
    const parts = new TextDecoder().decode(files.get(file)).split(from);
    if (parts.length !== 2) throw new Error(`stands ${parts.length - 1} times in ${file}: ${from}`);
    files.set(file, new TextEncoder().encode(parts.join(to)));
  }
  return files;
}

/** A claim of the story of Saran, drawn in its first chart; the second edition words it otherwise. */
export const CLAIM = 'jobs.bus-plant.2025-04-24.kazinform-bus-2025';
/** A claim of no story that a chart draws and a calculation stands on; the second edition has another number. */
export const COUNT = 'population.zhanatas.2023-01-01.dewiki-zhanatas-2023';
export const CALCULATION = 'town-change-zhanatas';
/** An event that nothing stands on; the second edition lacks it. */
export const EVENT = 'e-bus-plant-4000';
/** A contested question of which the second edition words the reason otherwise. */
export const QUESTION = 'appliance-plant-jobs';

export const before = assemble(seedFiles);
export const after = assemble(
  change([
    ['seeds/claims.csv', 'In April 2025 the bus plant was credited', 'In late April 2025 the bus plant was credited'],
    [
      'seeds/claims.csv',
      `${COUNT},population,zhanatas,2023-01-01,25583,`,
      `${COUNT},population,zhanatas,2023-01-01,25683,`,
    ],
    ['seeds/contested.csv', '"Over 1,000 and 1,200 promised', '"Above 1,000 and 1,200 promised'],
    [
      'seeds/events.csv',
      `e-bus-plant-4000,2025-04-24,day,saran,"Bus plant: over 4,000 units since launch.",kazinform-bus-2025\n`,
      '',
    ],
  ]),
);
