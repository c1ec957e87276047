// The page that answers for missing addresses, when it stands in a frame: somebody pasted a chart that is not there.
import { reportHeight } from './embedHeight.ts';

/** Marks the document for its style sheet, names the address that was asked for, and tells the host the height. */
export function showFramed(frame: Window & Pick<typeof globalThis, 'ResizeObserver'>): void {
  if (frame.parent === frame) return;
  const { document, location } = frame;
  document.documentElement.dataset['framed'] = '';
  const asked = document.querySelector('[data-asked]');
  if (asked !== null) asked.textContent = location.pathname.slice(0, 200);
  reportHeight(frame);
}
