// An item as a record of RIS, which EndNote, Mendeley and Zotero read: report or data file.
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-ris';
import type { CslItem } from './cslItem.ts';

/** A line that begins no field: the package cuts values after 70 signs, addresses too, and readers would keep the cut. */
const CUT = /\n(?![A-Z][A-Z0-9] {2}- )/g;
/** An id cut after 20 signs is that of other records as well. */
const SHORT_ID = /^ID {2}- .*\n/m;

export function toRis(item: CslItem): string {
  const record = new Cite(item).format('ris').trim();
  return `${record.replaceAll(CUT, '').replace(SHORT_ID, '').replace(/ER {2}-$/, 'ER  - ')}\n`;
}
