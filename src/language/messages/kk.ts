// The Kazakh catalogue, file for file as the English one.
import { api } from './kk/api.ts';
import { citing } from './kk/citing.ts';
import { compare } from './kk/compare.ts';
import { courseCharts } from './kk/courseCharts.ts';
import { editions } from './kk/editions.ts';
import { embedding } from './kk/embedding.ts';
import { explore } from './kk/explore.ts';
import { figures } from './kk/figures.ts';
import { files } from './kk/files.ts';
import { house } from './kk/house.ts';
import { kit } from './kk/kit.ts';
import { ledger } from './kk/ledger.ts';
import { ledgerFilter } from './kk/ledgerFilter.ts';
import { notes } from './kk/notes.ts';
import { pages } from './kk/pages.ts';
import { pins } from './kk/pins.ts';
import { plantCharts } from './kk/plantCharts.ts';
import { print } from './kk/print.ts';
import { promiseCharts } from './kk/promiseCharts.ts';
import { records } from './kk/records.ts';
import { release } from './kk/release.ts';
import { replicate } from './kk/replicate.ts';
import { saranCharts } from './kk/saranCharts.ts';
import { search } from './kk/search.ts';
import { townCharts } from './kk/townCharts.ts';
import { townFacets } from './kk/townFacets.ts';
import { towns } from './kk/towns.ts';
import { townsStory } from './kk/townsStory.ts';
import { units } from './kk/units.ts';
import { weightCharts } from './kk/weightCharts.ts';

export const kk = {
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
