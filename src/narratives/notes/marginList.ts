// For wide screens and print: who said the numbers of a paragraph, in a line each. The notes say it all, so readers' machines skip it.
import { escapeHtml } from '../../language/escape.ts';
import type { Environment } from '../environment.ts';
import type { Bound } from '../readTarget.ts';
import { sayComputed } from './calculationNote.ts';
import { signsOf } from './signs.ts';
import { sayValue, sayWhen, sayWho } from './statement.ts';

export function renderMargin(bound: readonly Bound[], environment: Environment): string {
  if (bound.length === 0) return '';
  const { registry, words } = environment;
  const items = bound.map((target) => {
    const signs = signsOf(target, registry).join(' ');
    const [value, origin] =
      target.kind === 'claim'
        ? [
            sayValue(target.row, words),
            `${escapeHtml(sayWho(target.row, registry))}, ${escapeHtml(sayWhen(target.row, words))}`,
          ]
        : [sayComputed(target.row, environment), escapeHtml(words.say('note.calculated'))];
    return `<span class="${signs}"><b>${escapeHtml(value)}</b> ${origin}</span>`;
  });
  return `<small class="margin" aria-hidden="true">${items.join('')}</small>`;
}
