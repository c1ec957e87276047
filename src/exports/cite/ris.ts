// An item as a record of RIS, which EndNote, Mendeley and Zotero read: report or data file.
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-ris';
import type { CslItem } from './cslItem.ts';

/** A line that begins no field: the package cuts values after 70 signs, addresses too, and readers would keep the cut. */
const CUT = /\n(?![A-Z][A-Z0-9] {2}-)/g;
/** An id cut after 20 signs is that of other records as well. */
const SHORT_ID = /^ID {2}- .*\n/m;

/** Months and days have two digits. */
const ONE_DIGIT = /(?<=^DA {2}- \S*\/)(?=\d\/)/gm;

export function toRis(item: CslItem): string {
  return `${new Cite(item).format('ris').replaceAll(CUT, '').replace(SHORT_ID, '').replaceAll(ONE_DIGIT, '0')}\n`;
}
