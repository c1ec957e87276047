// The rows behind the chart of lists: one a table that was read, with the towns it names.
import type { Registry } from '../evidence/registry.ts';
import type { ChartRow } from './chart.ts';

interface Named {
  id: string;
  name: string;
}

export interface TableRow extends ChartRow {
  region: string;
  name: string;
  year: number;
  count: number;
  towns: readonly Named[];
}

/** A territory of today with its towns, and the keys of the tables that cover it. */
export interface Region {
  id: 'karaganda' | 'ulytau' | 'kostanay';
  towns: readonly string[];
  tables: readonly string[];
}

export const tableYears: readonly number[] = [2021, 2022, 2023, 2024];
/** Until Ulytau was split off, the table of Karaganda region named its towns as well. */
const undivided = 'karaganda-region-old-2021';
export const regions: readonly Region[] = [
  {
    id: 'karaganda',
    towns: ['abai', 'balkhash', 'shakhtinsk', 'temirtau', 'saran'],
    tables: [undivided, 'karaganda-region-2022', 'karaganda-region-2024'],
  },
  {
    id: 'ulytau',
    towns: ['karazhal', 'satpayev', 'zhezkazgan'],
    tables: [undivided, 'ulytau-region-2023', 'ulytau-region-2024'],
  },
  {
    id: 'kostanay',
    towns: ['lisakovsk', 'rudny', 'zhitikara', 'arkalyk'],
    tables: ['kostanay-region-2023', 'kostanay-region-2024'],
  },
];
const names = 'The number is the count of the names: ';

/** Throws where a note does not name as many known towns as its claim counts. */
function townsIn(note: string, registry: Registry): Named[] {
  const listed = note
    .slice(note.indexOf(names) + names.length)
    .replace(/\.$/, '')
    .split(', ');
  return listed.flatMap((name) => {
    const place = registry.tables.places.find(({ kind, name_en: own }) => kind === 'town' && own === name);
    return place === undefined ? [] : [{ id: place.id, name: place.name }];
  });
}

export function listTableRows(registry: Registry): TableRow[] {
  return registry
    .claimsOf('list-count-in-region')
    .filter(({ source }) => source.startsWith('bns-inv-'))
    .map(({ id, subject, period, value, note }) => {
      const towns = townsIn(note, registry);
      if (towns.length !== value) throw new Error(`the note of ${id} names ${towns.length} towns, not ${value}`);
      const name = registry.place(subject).name;
      const key = `${subject}-${period.text}`;
      return { key, claims: [id], region: subject, name, year: Number(period.text), count: value, towns };
    });
}
