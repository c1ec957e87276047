// Every chart of the site, in the order of the gallery.
import type { Chart } from './chart.ts';
import { administrationsPopulation } from './administrationsPopulation.ts';
import { ekibastuzPrices } from './ekibastuzPrices.ts';
import { ordersTimeline } from './ordersTimeline.ts';
import { outputShare } from './outputShare.ts';
import { peopleCounts } from './peopleCounts.ts';
import { plantCapacity } from './plantCapacity.ts';
import { saranJobs } from './saranJobs.ts';
import { saranMigration } from './saranMigration.ts';
import { saranOutput } from './saranOutput.ts';
import { saranPopulation } from './saranPopulation.ts';
import { saranUnemployment } from './saranUnemployment.ts';
import { townPopulations } from './townPopulations.ts';
import { townsBirths } from './townsBirths.ts';
import { townsMap } from './townsMap.ts';
import { townsMigration } from './townsMigration.ts';
import { townsOutput } from './townsOutput.ts';
import { townsSince1989 } from './townsSince1989.ts';
import { townsUnemployment } from './townsUnemployment.ts';
import { townsWages } from './townsWages.ts';
import { tyrePlantPrice } from './tyrePlantPrice.ts';
import { zoneJobs } from './zoneJobs.ts';

export const allCharts: readonly Chart[] = [
  saranJobs,
  zoneJobs,
  plantCapacity,
  tyrePlantPrice,
  saranOutput,
  saranUnemployment,
  saranMigration,
  saranPopulation,
  outputShare,
  peopleCounts,
  townPopulations,
  townsSince1989,
  townsMigration,
  townsBirths,
  townsOutput,
  townsUnemployment,
  townsWages,
  administrationsPopulation,
  townsMap,
  ordersTimeline,
  ekibastuzPrices,
];
