// Columns that tables about Saran share.
import type { Column } from './chart.ts';

/** A year is no quantity: it has no thousands separator. */
export const yearColumn: Column<{ year: number }> = {
  id: 'year',
  label: (words) => words.say('chart.saran.year'),
  value: ({ year }) => year,
  text: ({ year }) => String(year),
};

/** Values that the office will still revise. */
export const preliminaryColumn: Column<{ preliminary: boolean }> = {
  id: 'caveat',
  label: (words) => words.say('chart.saran.flag'),
  value: ({ preliminary }) => (preliminary ? 'preliminary' : undefined),
  text: ({ preliminary }, words) => (preliminary ? words.say('chart.saran.preliminary') : ''),
};

/** The region lost Ulytau in 2022. */
export const bordersColumn: Column<{ borders: 'old' | 'new' }> = {
  id: 'borders',
  label: (words) => words.say('chart.saran-unemployment.borders'),
  value: ({ borders }) => borders,
  text: ({ borders }, words) => words.say(`chart.saran-unemployment.${borders}`),
};
