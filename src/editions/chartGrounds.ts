// What a chart stands on, by source: for the files that travel without their page.
import type { ChartRow } from '../charts/chart.ts';
import { sourcesOf } from '../charts/sourceLine.ts';
import type { Evidence } from '../charts/chart.ts';
import type { Ground } from '../exports/chartWorkbook.ts';

const CALCULATION = 'calc:';

/** Each source of the rows once, with the ids of the claims and observations that are taken from it, parents of calculations too. */
export function listGrounds(rows: readonly ChartRow[], evidence: Evidence): Ground[] {
  const ids = new Set(
    rows
      .flatMap(({ claims }) => claims)
      .flatMap((id) =>
        id.startsWith(CALCULATION) ? evidence.calculation(id.slice(CALCULATION.length)).parents : [id],
      ),
  );
  const statements = [...ids].map((id) => evidence.registry.statement(id));
  return sourcesOf(rows, evidence).map((source) => ({
    source,
    claims: statements.filter((statement) => statement.source === source.id).map(({ id }) => id),
  }));
}
