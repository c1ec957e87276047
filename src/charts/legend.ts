// The line of signs under the dek: what a ring, a dot and a pair mean.
import { escapeHtml } from '../language/escape.ts';
import type { Words } from '../language/words.ts';
import type { Sign } from './chart.ts';

const signs: Readonly<Record<Sign, string>> = {
  promised: '<circle cx="8" cy="8" r="4.9" fill="none" stroke="var(--promised)" stroke-width="2.25"/>',
  counted: '<circle cx="8" cy="8" r="6" fill="var(--counted)"/>',
  contested:
    '<path d="M6 8h16" stroke="var(--contested)" stroke-width="2.25"/><circle cx="6" cy="8" r="5" fill="var(--contested)"/><circle cx="22" cy="8" r="5" fill="var(--contested)"/>',
  context: '<circle cx="8" cy="8" r="6" fill="var(--faint)"/>',
};

/** Empty when the labels of the drawing say it all. */
export function renderLegend(shown: readonly Sign[], words: Words): string {
  if (shown.length === 0) return '';
  const items = shown.map((sign) => {
    const width = sign === 'contested' ? 28 : 16;
    const picture = `<svg viewBox="0 0 ${width} 16" width="${width}" height="16" aria-hidden="true" focusable="false">${signs[sign]}</svg>`;
    return `<li>${picture}${escapeHtml(words.say(`figure.sign.${sign}`))}</li>`;
  });
  return `<ul class="figure-signs" aria-label="${escapeHtml(words.say('figure.signs'))}">${items.join('')}</ul>`;
}
