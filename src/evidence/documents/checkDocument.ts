// The statements of one source against one copy of it: is the fragment in it, and does it stand where the locator says?
import { suggest } from '../nearest.ts';
import type { Problem } from '../problem.ts';
import type { DocumentText } from './documentText.ts';
import { createSearchable } from './findFragment.ts';
import { foldText } from './foldText.ts';
import { FOUNDING } from '../founding.ts';
import { type Locator, parseLocator } from './locator.ts';
import { type WorkbookSheet, createSheets, showsIn } from './sheets.ts';
import type { Statement } from './statements.ts';

export interface DocumentCheck {
  statements: number;
  fragments: { found: number; missing: number };
  locators: { confirmed: number; wrong: number; unchecked: Readonly<Record<Unchecked, number>> };
  problems: readonly Problem[];
}

/** Why only a person can follow a locator: `words` describe a part of the page, `counted` paragraphs were counted nobody knows how. */
export type Unchecked = 'words' | 'counted' | 'noFragment' | 'noWorkbook';
type Finding = 'confirmed' | Unchecked | Pick<Problem, 'what' | 'remedy'>;

const IS_NUMBER = /^-?\d+(?:\.\d+)?$/;

function checkParagraph(number: number, hits: readonly number[], document: DocumentText): Finding {
  const { passages, file } = document;
  if (number > passages.length) {
    return {
      what: `no such paragraph: ${file} has ${passages.length}`,
      remedy: 'count the lines that are not empty from 1, and correct the locator',
    };
  }
  if (hits.length === 0) return 'noFragment';
  if (hits.includes(number - 1)) return 'confirmed';
  const places = hits.map((hit) => `para ${hit + 1}`).join(', ');
  return {
    what: `the fragment stands elsewhere in ${file}`,
    remedy: `write ${places}, unless the copy lacks or adds a line above`,
  };
}

function checkRow(label: string, sheet: WorkbookSheet, printed: string | undefined, file: string): Finding {
  const rows = sheet.labelled(label);
  if (rows.length === 0) {
    const otherwise = 'compare the labels of the sheet; another edition of the workbook may differ';
    return { what: `no such row on the sheet in ${file}`, remedy: suggest(label, sheet.labels, otherwise) };
  }
  if (printed === undefined || showsIn(rows, printed)) return 'confirmed';
  const remedy = `the row does not show ${printed}: correct the value, or say which edition of the workbook has it`;
  return { what: `another value in ${file}`, remedy };
}

/** Every mistake of all statements at once; many rows that miss the same sheet or row are one problem. */
export function checkDocument(document: DocumentText, statements: readonly Statement[]): DocumentCheck {
  const { file, kind, passages } = document;
  const words = createSearchable(passages);
  const sheets = createSheets(passages);
  const problems: Problem[] = [];
  const told = new Set<string>();
  const fragments = { found: 0, missing: 0 };
  const unchecked = { words: 0, counted: 0, noFragment: 0, noWorkbook: 0 };
  const locators = { confirmed: 0, wrong: 0, unchecked };

  const findFragment = ({ fragment }: Statement, locator: Locator): readonly number[] => {
    if (kind !== 'workbook' || !IS_NUMBER.test(fragment)) return words.find(fragment);
    const rows = locator.kind === 'sheet' ? (sheets.get(foldText(locator.sheet))?.rows ?? []) : passages;
    return showsIn(rows, fragment) ? [0] : [];
  };
  const checkLocator = (locator: Locator, { source, printed }: Statement, hits: readonly number[]): Finding => {
    if (locator.kind === 'words') return 'words';
    if (locator.kind === 'paragraph') {
      return kind === 'text' && FOUNDING.has(source) ? checkParagraph(locator.number, hits, document) : 'counted';
    }
    if (kind !== 'workbook') return 'noWorkbook';
    const sheet = sheets.get(foldText(locator.sheet));
    if (sheet === undefined) {
      const names = [...sheets.values()].map(({ name }) => name);
      const remedy = suggest(locator.sheet, names, `it has ${names.join(', ')}`);
      return { what: `no such sheet in ${file}`, remedy };
    }
    return locator.row === undefined ? 'confirmed' : checkRow(locator.row, sheet, printed, file);
  };

  for (const statement of statements) {
    const { fragment, line } = statement;
    const place = { file: statement.file, line };
    const locator = parseLocator(statement.locator);
    const hits = fragment === '' ? [] : findFragment(statement, locator);
    if (fragment !== '') fragments[hits.length > 0 ? 'found' : 'missing'] += 1;
    if (fragment !== '' && hits.length === 0) {
      const nearest = IS_NUMBER.test(fragment) ? undefined : words.nearest(fragment);
      const remedy =
        nearest === undefined
          ? 'compare with the document: correct the fragment, or the source of the row'
          : `nearest is "${nearest}": copy the words as the document has them`;
      problems.push({ ...place, field: 'fragment', what: `not in ${file}`, value: fragment, remedy });
    }
    const finding = checkLocator(locator, statement, hits);
    if (finding === 'confirmed') locators.confirmed += 1;
    else if (typeof finding === 'string') unchecked[finding] += 1;
    else locators.wrong += 1;
    if (typeof finding === 'string') continue;
    const once = `${statement.locator}\n${finding.what}${finding.what.startsWith('no such') ? '' : line}`;
    if (told.has(once)) continue;
    told.add(once);
    problems.push({ ...place, field: 'locator', value: statement.locator, ...finding });
  }
  return { statements: statements.length, fragments, locators, problems };
}
