// The Russian catalogue, file for file as the English one.
import { api } from './ru/api.ts';
import { citing } from './ru/citing.ts';
import { compare } from './ru/compare.ts';
import { courseCharts } from './ru/courseCharts.ts';
import { editions } from './ru/editions.ts';
import { embedding } from './ru/embedding.ts';
import { explore } from './ru/explore.ts';
import { figures } from './ru/figures.ts';
import { files } from './ru/files.ts';
import { house } from './ru/house.ts';
import { kit } from './ru/kit.ts';
import { ledger } from './ru/ledger.ts';
import { ledgerFilter } from './ru/ledgerFilter.ts';
import { notes } from './ru/notes.ts';
import { pages } from './ru/pages.ts';
import { pins } from './ru/pins.ts';
import { plantCharts } from './ru/plantCharts.ts';
import { print } from './ru/print.ts';
import { promiseCharts } from './ru/promiseCharts.ts';
import { records } from './ru/records.ts';
import { release } from './ru/release.ts';
import { replicate } from './ru/replicate.ts';
import { saranCharts } from './ru/saranCharts.ts';
import { search } from './ru/search.ts';
import { townCharts } from './ru/townCharts.ts';
import { townFacets } from './ru/townFacets.ts';
import { towns } from './ru/towns.ts';
import { townsStory } from './ru/townsStory.ts';
import { units } from './ru/units.ts';
import { weightCharts } from './ru/weightCharts.ts';

export const ru = {
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
