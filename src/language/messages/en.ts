// The English catalogue, the original of the others; one file for each room that speaks.
import { explore } from './en/explore.ts';
import { compare } from './en/compare.ts';
import { figures } from './en/figures.ts';
import { files } from './en/files.ts';
import { house } from './en/house.ts';
import { ledger } from './en/ledger.ts';
import { notes } from './en/notes.ts';
import { pages } from './en/pages.ts';
import { plantCharts } from './en/plantCharts.ts';
import { saranCharts } from './en/saranCharts.ts';
import { townCharts } from './en/townCharts.ts';
import { towns } from './en/towns.ts';
import { units } from './en/units.ts';
import { weightCharts } from './en/weightCharts.ts';

export const en = {
  ...units,
  ...explore,
  ...figures,
  ...files,
  ...saranCharts,
  ...plantCharts,
  ...townCharts,
  ...weightCharts,
  ...towns,
  ...compare,
  ...notes,
  ...pages,
  ...house,
  ...ledger,
} as const;
