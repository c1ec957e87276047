// The English catalogue, the original of the others; one file for each room that speaks.
import { citing } from './en/citing.ts';
import { figures } from './en/figures.ts';
import { house } from './en/house.ts';
import { ledger } from './en/ledger.ts';
import { notes } from './en/notes.ts';
import { pages } from './en/pages.ts';
import { plantCharts } from './en/plantCharts.ts';
import { records } from './en/records.ts';
import { saranCharts } from './en/saranCharts.ts';
import { townCharts } from './en/townCharts.ts';
import { towns } from './en/towns.ts';
import { units } from './en/units.ts';

export const en = {
  ...units,
  ...figures,
  ...saranCharts,
  ...plantCharts,
  ...townCharts,
  ...towns,
  ...notes,
  ...pages,
  ...house,
  ...ledger,
  ...records,
  ...citing,
} as const;
