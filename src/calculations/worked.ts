// A formula with its numbers put in: `{id}` stands for the value of that claim or observation in its base unit.

/** How a value comes about: of the value itself and, where parents disagree, of the combinations that give the ends of the range. */
export interface Worked {
  /** `100 × {staff.bus-plant…} / {jobs.bus-plant…}`; other digits are constants of the formula. */
  value: string;
  low?: string;
  high?: string;
}

/** The place of one number. */
export function refer({ id }: { id: string }): string {
  return `{${id}}`;
}

/** The places of several numbers: `{a} + {b}`. */
export function referAll(rows: readonly { id: string }[], sign: '+' | '×' = '+'): string {
  return rows.map(refer).join(` ${sign} `);
}
