// The English catalogue, the original of the others; one file for each room that speaks.
import { api } from './en/api.ts';
import { citing } from './en/citing.ts';
import { compare } from './en/compare.ts';
import { courseCharts } from './en/courseCharts.ts';
import { editions } from './en/editions.ts';
import { embedding } from './en/embedding.ts';
import { explore } from './en/explore.ts';
import { figures } from './en/figures.ts';
import { files } from './en/files.ts';
import { house } from './en/house.ts';
import { kit } from './en/kit.ts';
import { ledger } from './en/ledger.ts';
import { ledgerFilter } from './en/ledgerFilter.ts';
import { notes } from './en/notes.ts';
import { pages } from './en/pages.ts';
import { pins } from './en/pins.ts';
import { plantCharts } from './en/plantCharts.ts';
import { print } from './en/print.ts';
import { promiseCharts } from './en/promiseCharts.ts';
import { records } from './en/records.ts';
import { release } from './en/release.ts';
import { replicate } from './en/replicate.ts';
import { saranCharts } from './en/saranCharts.ts';
import { search } from './en/search.ts';
import { townCharts } from './en/townCharts.ts';
import { townFacets } from './en/townFacets.ts';
import { towns } from './en/towns.ts';
import { townsStory } from './en/townsStory.ts';
import { units } from './en/units.ts';
import { weightCharts } from './en/weightCharts.ts';

export const en = {
  ...units,
  ...explore,
  ...embedding,
  ...figures,
  ...files,
  ...saranCharts,
  ...plantCharts,
  ...townCharts,
  ...weightCharts,
  ...courseCharts,
  ...promiseCharts,
  ...townFacets,
  ...towns,
  ...townsStory,
  ...api,
  ...compare,
  ...notes,
  ...pages,
  ...pins,
  ...print,
  ...house,
  ...kit,
  ...ledger,
  ...ledgerFilter,
  ...search,
  ...records,
  ...release,
  ...replicate,
  ...citing,
  ...editions,
} as const;
