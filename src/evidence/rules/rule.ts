// A rule that no table schema can express: it looks at parsed rows and complains.
import type { Descriptor } from '../descriptor.ts';
import type { TableName, Tables } from '../rows.ts';

/** Reports a problem of one row: the column, what is wrong, the value as found, what to do. */
export type Report = (row: object, field: string, what: string, value: string, remedy: string) => void;

export interface Rule {
  /** Tables that must have come through without a problem, because the rule concludes from what is absent. */
  whole?: readonly TableName[];
  check(tables: Tables, report: Report, descriptor: Descriptor): void;
}
