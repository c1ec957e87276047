// Every item that an edition lets one cite, and one with all that may trip a format.
import { createEdition } from '../../../src/editions/edition.ts';
import type { Citation } from '../../../src/editions/citing.ts';
import type { CslItem } from '../../../src/exports/cite/cslItem.ts';
import { toCslItem } from '../../../src/exports/cite/cslItem.ts';
import { calculations, realTexts, workshop } from '../../editions/workshop.ts';

const edition = createEdition('en', realTexts, workshop, calculations, []);
if (edition === undefined) throw new Error('no edition');

export const citations: readonly Citation[] = edition.citing.all;

/** Kazakh letters, signs of LaTeX, quotes, a dash and a long address. */
export const hardItem: CslItem = toCslItem(
  {
    kind: 'claim',
    id: 'share_of.qyzylorda-2025',
    title: 'Қызылорда: әйел, ғалым, өңір, үй, һәм, іс, ңұ – “45.1 %” & more $ #1_x',
    date: '2026-11-02',
    url: `https://towns.example/sub/ledger/claims/${'long-'.repeat(30)}_x/?a=1&b=%D0%B0`,
    language: 'kk',
    note: 'Сөз: 10 % & {a_b}',
  },
  'Twenty Towns',
);
