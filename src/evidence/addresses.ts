// Where each piece of evidence has its page: paths from the root of the site, without language and base.
import type { Claim, Observation } from './rows.ts';

export function claimPath(id: string): string {
  return `ledger/claims/${id}/`;
}

/** One page for a place and a measure, whatever the territory and the workbook. */
export function seriesPath({ subject, measure }: Pick<Observation, 'subject' | 'measure'>): string {
  return `ledger/series/${subject}-${measure}/`;
}

/** The anchor of one yearly value on the page of its series: year, workbook and territory, which together are unique there. */
export function observationAnchor({ year, source, scope }: Pick<Observation, 'year' | 'source' | 'scope'>): string {
  return ['y', year, '-', source, scope === '' ? '' : `-${scope}`].join('');
}

/** The page of a claim, or the anchor of an observation on the page of its series. */
export function statementPath(row: Claim | Observation): string {
  return row.kind === 'claim' ? claimPath(row.id) : `${seriesPath(row)}#${observationAnchor(row)}`;
}

export function calculationPath(id: string): string {
  return `ledger/calculations/${id}/`;
}

export function questionPath(id: string): string {
  return `ledger/contested/${id}/`;
}

export function sourcePath(id: string): string {
  return `sources/${id}/`;
}

export function lessonPath(id: string): string {
  return `lessons/${id.toLowerCase()}/`;
}

/** An order has its place on the page of all orders. */
export function directivePath(id: string): string {
  return `directives/#${id}`;
}
