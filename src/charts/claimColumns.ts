// Columns that tables of single claims share.
import type { Claim } from '../evidence/rows.ts';
import type { MessageKey } from '../language/messages/catalogue.ts';
import type { ChartRow, Column } from './chart.ts';

type Plant = 'bus-plant' | 'tyre-plant' | 'appliance-plant';

/** A row that shows one claim. */
export interface ClaimRow extends ChartRow {
  claim: Claim;
  who: string;
}

/** The time that the value refers to; a promise without a target has the day on which it was made. */
export function periodColumn(label: MessageKey): Column<ClaimRow> {
  return {
    id: 'period',
    label: (words) => words.say(label),
    value: ({ claim }) => claim.period.text,
    text: ({ claim }, words) => words.period(claim.period.text),
  };
}

/** The value, for readers with its unit and qualifier, and the columns that keep both apart for machines. */
export function valueColumns(id: string, label: MessageKey): readonly Column<ClaimRow>[] {
  return [
    {
      id,
      label: (words) => words.say(label),
      value: ({ claim }) => claim.value,
      text: ({ claim }, words) => words.quantity(claim),
    },
    { id: 'unit', label: (words) => words.say('chart.claims.unit'), value: ({ claim }) => claim.unit },
    { id: 'qualifier', label: (words) => words.say('chart.claims.qualifier'), value: ({ claim }) => claim.qualifier },
  ];
}

export const whoColumn: Column<ClaimRow> = {
  id: 'said_by',
  label: (words) => words.say('chart.claims.who'),
  value: ({ who }) => who,
};

/** The plants of Saran, for readers by name. */
export const plantColumn: Column<{ plant: Plant }> = {
  id: 'plant',
  label: (words) => words.say('chart.saran-jobs.plant'),
  value: ({ plant }) => plant,
  text: ({ plant }, words) => words.say(`chart.saran-jobs.${plant}`),
};

/** A ring or a dot. */
export const signColumn: Column<{ sign: 'promised' | 'counted' }> = {
  id: 'sign',
  label: (words) => words.say('chart.saran-jobs.sign'),
  value: ({ sign }) => sign,
  text: ({ sign }, words) => words.say(`chart.saran-jobs.${sign}`),
};
