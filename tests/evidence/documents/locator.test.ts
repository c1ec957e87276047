import { describe, expect, it } from 'vitest';
import { parseLocator } from '../../../src/evidence/documents/locator.ts';

describe('parseLocator(text)', () => {
  it.each([
    ['para 13', { kind: 'paragraph', number: 13 }],
    ['sheet г.а.Арысь, row прибыло, человек', { kind: 'sheet', sheet: 'г.а.Арысь', row: 'прибыло, человек' }],
    ['sheet Регионы, table Рабочая сила, row Абай', { kind: 'sheet', sheet: 'Регионы', row: 'Абай' }],
    ['sheet Сарань г.а., migration balance', { kind: 'sheet', sheet: 'Сарань г.а.', row: undefined }],
    ['opening part of the page', { kind: 'words' }],
    ['para 4 and table', { kind: 'words' }],
    ['table 8.1, row г. Аркалык', { kind: 'words' }],
  ])('reads %s', (text, locator) => {
    expect(parseLocator(text)).toEqual(locator);
  });
});
