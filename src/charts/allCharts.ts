// Every chart of the site, in the order of the gallery.
import type { Chart } from './chart.ts';
import { abaiOutput } from './abaiOutput.ts';
import { anchorProjects } from './anchorProjects.ts';
import { balkhashPlan } from './balkhashPlan.ts';
import { administrationsPopulation } from './administrationsPopulation.ts';
import { ekibastuzPrices } from './ekibastuzPrices.ts';
import { employedResidents } from './employedResidents.ts';
import { karagandaMonotowns } from './karagandaMonotowns.ts';
import { listTables } from './listTables.ts';
import { moneyChanges } from './moneyChanges.ts';
import { movedPromises } from './movedPromises.ts';
import { ordersTimeline } from './ordersTimeline.ts';
import { outputShare } from './outputShare.ts';
import { peopleCounts } from './peopleCounts.ts';
import { plantCapacity } from './plantCapacity.ts';
import { poolJobs } from './poolJobs.ts';
import { regionShares } from './regionShares.ts';
import { saranIncrease } from './saranIncrease.ts';
import { saranInvestment } from './saranInvestment.ts';
import { saranJobs } from './saranJobs.ts';
import { saranMigration } from './saranMigration.ts';
import { saranOutput } from './saranOutput.ts';
import { saranOutputSince } from './saranOutputSince.ts';
import { saranPopulation } from './saranPopulation.ts';
import { saranUnemployment } from './saranUnemployment.ts';
import { stepnogorskWage } from './stepnogorskWage.ts';
import { townOutput } from './townOutput.ts';
import { townPopulations } from './townPopulations.ts';
import { townRates } from './townRates.ts';
import { townsBirths } from './townsBirths.ts';
import { townsMap } from './townsMap.ts';
import { townsMigration } from './townsMigration.ts';
import { townsOutput } from './townsOutput.ts';
import { townsSince1989 } from './townsSince1989.ts';
import { townsUnemployment } from './townsUnemployment.ts';
import { townsWages } from './townsWages.ts';
import { tyrePlantPrice } from './tyrePlantPrice.ts';
import { unemploymentQuarters } from './unemploymentQuarters.ts';
import { weightPerHead } from './weightPerHead.ts';
import { zoneJobs } from './zoneJobs.ts';

export const allCharts: readonly Chart[] = [
  saranJobs,
  zoneJobs,
  plantCapacity,
  tyrePlantPrice,
  movedPromises,
  saranOutput,
  saranOutputSince,
  saranInvestment,
  saranUnemployment,
  employedResidents,
  saranMigration,
  saranPopulation,
  saranIncrease,
  outputShare,
  weightPerHead,
  townOutput,
  moneyChanges,
  karagandaMonotowns,
  regionShares,
  abaiOutput,
  peopleCounts,
  townPopulations,
  townRates,
  unemploymentQuarters,
  stepnogorskWage,
  townsSince1989,
  townsMigration,
  townsBirths,
  townsOutput,
  townsUnemployment,
  townsWages,
  administrationsPopulation,
  townsMap,
  listTables,
  anchorProjects,
  ordersTimeline,
  poolJobs,
  balkhashPlan,
  ekibastuzPrices,
];
