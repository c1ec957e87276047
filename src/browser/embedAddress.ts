// What the address of an embed asks for, done before anything is painted.
import { applyTheme } from './embedTheme.ts';
import { applyTitle } from './embedTitle.ts';

export function obeyAddress(frame: Pick<Window, 'document' | 'location'>): void {
  applyTheme(frame);
  applyTitle(frame);
}
